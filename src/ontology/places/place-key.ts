/** The form in which names of towns are compared: small letters, no marks, hyphens as spaces: "Malmö" and "Malmo" are one. */
export function placeKey(name: string): string {
  let plain = name;
  for (let i = 0; i < name.length; i++) {
    if (name.charCodeAt(i) > 127) {
      plain = name
        .normalize("NFD")
        .replace(/\p{M}/gu, "")
        .replace(/[’ʼ‘]/g, "'")
        .replace(/ı/g, "i")
        .replace(/ł/gi, "l")
        .replace(/ø/gi, "o")
        .replace(/ß/g, "ss");
      break;
    }
  }
  return plain
    .toLowerCase()
    .replace(/[-–\s]+/g, " ")
    .replace(/'/g, "");
}

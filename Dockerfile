# Diplograph without a database: it needs NEO4J_URI and NEO4J_PASSWORD (docker-compose.yml sets them), and no Java.
FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY tsconfig.json ./
COPY scripts/ scripts/
COPY pages/ pages/
COPY src/ src/
RUN npm run build && npm prune --omit=dev --ignore-scripts

FROM node:24-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=build /app/node_modules/ node_modules/
COPY --from=build /app/dist/ dist/
COPY package.json LICENSE README.md ./
COPY examples/ examples/
COPY schema/ schema/
COPY queries/ queries/
COPY seeds/ seeds/
COPY tests/gold/baseline.json tests/gold/
COPY src/graph/server/jars.json src/graph/server/gds-jars.json src/graph/server/
USER node
EXPOSE 4000
# As npm start does: more room for objects that live as long as an answer, none made old from the start, and what is compiled is kept
# over a pause.
ENTRYPOINT ["node", "--max-semi-space-size=64", "--no-flush-bytecode", "--no-allocation-site-pretenuring", "dist/cli/main.js"]
CMD ["serve"]

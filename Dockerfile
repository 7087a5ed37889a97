# compose2ecs as a container image, and as a transformation of Compose Bridge:
#
#   docker build -t compose2ecs .
#   docker run --rm -v "$PWD:/project" -w /project compose2ecs check
#   docker compose bridge convert --transformation compose2ecs --output aws
#
FROM --platform=$BUILDPLATFORM golang:1.26 AS build
ARG TARGETOS TARGETARCH
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 GOOS=$TARGETOS GOARCH=$TARGETARCH \
    go build -trimpath -tags urfave_cli_no_docs -ldflags='-s -w' -o /out/compose2ecs ./cmd/compose2ecs

FROM scratch
LABEL com.docker.compose.bridge=transformation \
      org.opencontainers.image.source=https://github.com/compose2ecs/compose2ecs \
      org.opencontainers.image.description="Runs Docker Compose projects on Amazon ECS" \
      org.opencontainers.image.licenses=Apache-2.0
COPY --from=build /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/
COPY --from=build /out/compose2ecs /compose2ecs
# Nobody; Compose Bridge runs it as the user who may read what it hands over.
USER 65534:65534
ENTRYPOINT ["/compose2ecs"]
# What Compose Bridge runs: it gives no arguments.
CMD ["bridge"]

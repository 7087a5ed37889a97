package images

import (
	"slices"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
)

// probes are the programs with which health checks ask by HTTP.
var probes = []string{"curl", "wget"}

var (
	// alpineTag is the tag of an image that is Alpine with a program: what it installs for its own build is removed again
	// (docker-library/python, Dockerfile-linux.template at 00bfe6f: "apk del --no-network .build-deps"; docker-library/ruby, Dockerfile.template at 0127a2f:
	// "apk del --no-network .ruby-builddeps"; docker-library/golang, Dockerfile-linux.template at 01abd89: "RUN apk add --no-cache
	// ca-certificates"; nodejs/docker-node, Dockerfile-alpine.template at 0222008: "apk del .build-deps-yarn").
	alpineTag = lazyregexp.New(`^(.+-)?alpine[\d.]*$`)
	// alpineSlimTag is that of nginx without the modules and curl (nginxinc/docker-nginx, Dockerfile-alpine-slim.template at 069935c).
	alpineSlimTag = lazyregexp.New(`^(.+-)?alpine[\d.]*-slim$`)
	// slimTag is the tag of an image that is Debian with a program, as above (docker-library/python and ruby, the same files: "FROM debian",
	// "apt-get purge -y --auto-remove").
	slimTag = lazyregexp.New(`^([\w.]+-)?slim(-[a-z]+)?$`)
	// nodeSlimTag is that of Node.js. It was built on an image with curl before version 10 (nodejs/docker-node, 10/stretch-slim/Dockerfile at
	// 140d3e4 and 20/bookworm-slim/Dockerfile at 009449f: "FROM debian", "apt-get purge -y --auto-remove").
	nodeSlimTag = lazyregexp.New(`^([1-9]\d[\d.]*-|lts-|current-)?((stretch|buster|bullseye|bookworm|trixie)-)?slim$`)
)

// Lacking are those of the programs curl and wget that an image is known not to have. Debian and Ubuntu have neither of them
// (docker-library/buildpack-deps, debian/bookworm/curl/Dockerfile at 4f0449f and ubuntu/noble/curl/Dockerfile at 60dc5f9, install both);
// Alpine has the wget of BusyBox.
func Lacking(reference string) []string {
	image, tag, ok := split(reference)
	switch {
	case !ok:
		return nil
	case image == "scratch", image == distroless && tag != "debug" && tag != "debug-nonroot", image == "debian", image == "ubuntu":
		return probes
	case image == "alpine",
		slices.Contains([]string{"golang", "node", "python", "ruby"}, image) && alpineTag().MatchString(tag),
		image == "nginx" && alpineSlimTag().MatchString(tag):
		return probes[:1]
	case slices.Contains([]string{"python", "ruby"}, image) && slimTag().MatchString(tag),
		image == "node" && nodeSlimTag().MatchString(tag):
		return probes
	}
	return nil
}

// languages are the official images of programming languages, and those like them: they start a shell, an interpreter or what somebody
// names, and nothing that listens or keeps data.
var languages = []string{
	"amazoncorretto", "clojure", "denoland/deno", "eclipse-temurin", "elixir", "erlang", "gcc", "golang", "gradle", "haskell", "julia",
	"maven",
	"node", "openjdk", "oven/bun", "perl", "python", "ruby", "rust", "swift",
}

// IsLanguage reports whether an image is one of a programming language.
func IsLanguage(reference string) bool {
	image, _, ok := split(reference)
	return ok && slices.Contains(languages, image)
}

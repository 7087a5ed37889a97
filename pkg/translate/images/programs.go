package images

import (
	"maps"
	"slices"
	"strconv"
	"strings"
)

// probes are the programs with which health checks ask by HTTP.
var probes = []string{"curl", "wget"}

// isAlpine reports whether a tag is that of an image that is Alpine with a program: what it installs for its own build is removed again
// (docker-library/python, Dockerfile-linux.template at 00bfe6f: "apk del --no-network .build-deps"; docker-library/ruby, Dockerfile.template
// at 0127a2f: "apk del --no-network .ruby-builddeps"; docker-library/golang, Dockerfile-linux.template at 01abd89: "RUN apk add --no-cache
// ca-certificates"; nodejs/docker-node, Dockerfile-alpine.template at 0222008: "apk del .build-deps-yarn";
// adoptium/containers, 17/jre/alpine/Dockerfile at 0327d46: "apk add --no-cache").
func isAlpine(tag string) bool {
	version, ok := strings.CutPrefix(tag[strings.LastIndexByte(tag, '-')+1:], "alpine")
	return ok && strings.Trim(version, "0123456789.") == ""
}

// isAlpineSlim reports whether a tag is that of nginx without its modules and curl (nginxinc/docker-nginx, Dockerfile-alpine-slim.template at
// 069935c).
func isAlpineSlim(tag string) bool {
	before, ok := strings.CutSuffix(tag, "-slim")
	return ok && isAlpine(before)
}

// isSlim reports whether a tag is that of an image that is Debian with a program, as above (docker-library/python and ruby, the same files:
// "FROM debian", "apt-get purge -y --auto-remove").
func isSlim(tag string) bool {
	i := slices.Index(strings.Split(tag, "-"), "slim")
	return i == 0 || i == 1
}

// isNodeSlim does so of Node.js, which was built on an image with curl before version 10 (nodejs/docker-node, 10/stretch-slim/Dockerfile at
// 140d3e4 and 20/bookworm-slim/Dockerfile at 009449f: "FROM debian", "apt-get purge -y --auto-remove").
func isNodeSlim(tag string) bool {
	before, ok := strings.CutSuffix("-"+tag, "-slim")
	for _, word := range strings.Split(before, "-")[1:] {
		major, _, _ := strings.Cut(word, ".")
		number, err := strconv.Atoi(major)
		named := slices.Contains([]string{"lts", "current", "stretch", "buster", "bullseye", "bookworm", "trixie"}, word)
		ok = ok && (named || err == nil && number >= 10)
	}
	return ok
}

// dotNet are the images of .NET without its SDK, which are Debian or Ubuntu, or Alpine, with what it needs (dotnet/dotnet-docker,
// src/runtime-deps/8.0/bookworm-slim/amd64/Dockerfile at 00fae32, 8.0/jammy at 0413bd0, and 9.0/alpine3.21 at 3c1051e); a stage of its own
// has the curl that fetches the rest (src/aspnet/8.0/bookworm-slim/amd64/Dockerfile at 0097634).
var dotNet = []string{"mcr.microsoft.com/dotnet/aspnet", "mcr.microsoft.com/dotnet/runtime", "mcr.microsoft.com/dotnet/runtime-deps"}

// lackedByDotNet are those of the programs that such an image does not have, as its tag says.
func lackedByDotNet(tag string) []string {
	version, on, named := strings.Cut(tag, "-")
	major, _, _ := strings.Cut(version, ".")
	on = strings.TrimSuffix(strings.TrimSuffix(on, "-amd64"), "-arm64v8")
	switch number, err := strconv.Atoi(major); {
	case err != nil || number < 6:
		return nil
	case isAlpine(on):
		return probes[:1]
	case !named && number < 10, strings.HasSuffix(on, "-slim"), on == "jammy":
		return probes
	}
	return nil
}

// renamed are the programs of MySQL that MariaDB has under other names, with these.
var renamed = map[string]string{"mysql": "mariadb", "mysqladmin": "mariadb-admin", "mysqlcheck": "mariadb-check", "mysqldump": "mariadb-dump",
	"mysqlshow": "mariadb-show"}

// isRenamed reports whether a tag is that of an image of MariaDB that has them only under these: from version 11 on (MariaDB/mariadb-docker,
// 11.4/Dockerfile at 0c71046: "apt-get install -y --no-install-recommends mariadb-server", which leaves out the links; issue 519: "It is
// deliberately missing in in the mariadb:latest (11.0)."). Nothing says so of those for UBI.
func isRenamed(tag string) bool {
	version, rest, _ := strings.Cut(tag, "-")
	major, _, _ := strings.Cut(version, ".")
	number, err := strconv.Atoi(major)
	return !strings.Contains(rest, "ubi") && (err == nil && number >= 11 || version == "latest" || version == "lts")
}

// InPlaceOf is the program that an image has in place of one that it lacks, with the same options; "" if it has none.
func InPlaceOf(program, reference string) string {
	if image, tag, ok := split(reference); !ok || image != "mariadb" || !isRenamed(tag) {
		return ""
	}
	return renamed[program]
}

// Lacking are those of the programs for health checks that an image is known not to have. Debian and Ubuntu have neither of them
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
		slices.Contains([]string{"eclipse-temurin", "golang", "node", "python", "ruby"}, image) && isAlpine(tag),
		image == "nginx" && isAlpineSlim(tag):
		return probes[:1]
	case slices.Contains([]string{"python", "ruby"}, image) && isSlim(tag),
		image == "node" && isNodeSlim(tag),
		image == "openjdk" && slices.Contains(strings.Split(tag, "-"), "slim"):
		return probes
	case slices.Contains(dotNet, image):
		return lackedByDotNet(tag)
	case image == "mariadb" && isRenamed(tag):
		return slices.Sorted(maps.Keys(renamed))
	}
	facts, _ := lookup(image, tag)
	if facts.Shell.Known() && !facts.Shell.Value { // little but one program is in such an image
		return probes
	}
	return facts.Lacks.Value
}

// IsSparse reports whether an image is, by its name, one with little more than a program needs: it may have neither curl nor wget. What
// it has is not known.
func IsSparse(reference string) bool {
	image, tag, ok := split(reference)
	return ok && (slices.Contains(strings.Split(tag, "-"), "slim") ||
		slices.Contains(dotNet[:2], image))
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

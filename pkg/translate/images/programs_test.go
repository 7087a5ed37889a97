package images

import (
	"strings"
	"testing"
)

// TestLacking knows images without curl, without it and wget, or without the names of MySQL, and says nothing of others.
func TestLacking(t *testing.T) {
	t.Parallel()
	const neither, noCurl, renamed = "curl wget", "curl", "mysql mysqladmin mysqlcheck mysqldump mysqlshow"
	for reference, want := range map[string]string{
		"alpine": noCurl, "alpine:3.20": noCurl, "alpine@sha256:" + strings.Repeat("a", 64): noCurl,
		"docker.io/library/alpine:3": noCurl, "public.ecr.aws/docker/library/node:22-alpine3.20": noCurl,
		"node:alpine": noCurl, "golang:1.22-alpine": noCurl, "python:3.12-alpine3.19": noCurl, "ruby:3.3-alpine": noCurl,
		"nginx:alpine-slim": noCurl, "nginx:1.27-alpine3.20-slim": noCurl, "nginx:alpine": "", "nginx": "",
		"php:8.3-fpm-alpine": "", "acme/alpine": "", "registry.example.com/alpine:3": "", "registry.example.com/node:20-alpine": "",
		"debian:bookworm-slim": neither, "ubuntu:24.04": neither, "scratch": neither,
		"gcr.io/distroless/static-debian12": neither, "gcr.io/distroless/base:debug": "",
		"python:3.12-slim": neither, "python:3.12-slim-bookworm": neither, "python:slim": neither, "ruby:3.3-slim": neither,
		"python:3.12": "", "python:3.12-bookworm": "", "node:22": "", "node:lts": "", "rust:1-slim": "",
		"node:20-slim": neither, "node:20.1-bookworm-slim": neither, "node:lts-slim": neither, "node:8-slim": "", "node:jessie-slim": "",
		"mariadb": renamed, "mariadb:lts": renamed, "mariadb:11": renamed, "mariadb:11.4.2-noble": renamed, "mariadb:12.0-rc": renamed,
		"mariadb:10.11": "", "mariadb:10": "", "mariadb:11.4-ubi9": "", "mariadb:jammy": "", "mysql:8": "", "acme/mariadb:11": "",
		"": "", "$BASE": "", "node:$VERSION-alpine": "",
	} {
		if got := strings.Join(Lacking(reference), " "); got != want {
			t.Errorf("%s: %q", reference, got)
		}
	}
}

// TestIsLanguage knows images in which nothing runs by itself.
func TestIsLanguage(t *testing.T) {
	t.Parallel()
	for reference, want := range map[string]bool{
		"node:20-alpine": true, "elixir": true, "mirror.gcr.io/library/python:3": true, "nginx": false, "postgres": false, "debian": false,
		"acme/node": false, "registry.example.com/node": false, "": false,
	} {
		if IsLanguage(reference) != want {
			t.Errorf("%s: %t", reference, !want)
		}
	}
}

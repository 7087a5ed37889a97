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
		"openjdk:17-jdk-slim": neither, "openjdk:11-jre-slim-buster": neither, "openjdk:17": "", "acme/openjdk:17-slim": "",
		"eclipse-temurin:21-jre-alpine": noCurl, "eclipse-temurin:21-jre": "",
		"mcr.microsoft.com/dotnet/aspnet:8.0": neither, "mcr.microsoft.com/dotnet/runtime:6.0.36": neither,
		"mcr.microsoft.com/dotnet/aspnet:8.0-bookworm-slim-amd64": neither, "mcr.microsoft.com/dotnet/aspnet:8.0-jammy": neither,
		"mcr.microsoft.com/dotnet/aspnet:9.0-alpine": noCurl, "mcr.microsoft.com/dotnet/aspnet:10.0-alpine3.22": noCurl,
		"mcr.microsoft.com/dotnet/aspnet": "", "mcr.microsoft.com/dotnet/aspnet:2.1": "", "mcr.microsoft.com/dotnet/aspnet:10.0": "",
		"mcr.microsoft.com/dotnet/aspnet:8.0-azurelinux3.0": "", "mcr.microsoft.com/dotnet/sdk:8.0": "",
		"quay.io/keycloak/keycloak:26.0": neither, "keycloak/keycloak": neither, "quay.io/keycloak/keycloak:21.1.2": "", "quay.io/keycloak/keycloak:9.0.0": "",
		"rabbitmq:4-management": neither, "rabbitmq:4-management-alpine": noCurl, "qdrant/qdrant:v1.13.0": neither, "mongo:7": neither,
		"caddy:2-alpine": noCurl, "traefik:v3.1": noCurl, "traefik:v1.7": "", "ghost:5": neither, "ghost:5-alpine": "", "redmine:6": noCurl,
		"ollama/ollama:0.5.4": neither, "ollama/ollama:rocm": neither, "ollama/ollama:0.11.3-rocm": neither, "ollama/ollama:0.4.7-rocm": "", "ollama/ollama:0.5.7-0-rocm": "",
		"typesense/typesense:27.1": neither, "clickhouse/clickhouse-server:25.4": noCurl,
		"registry:2": noCurl, "hashicorp/vault:1.19": noCurl, "hashicorp/vault:1.19-ubi": "", "redis:7": neither, "redis:7-alpine": "",
		"postgrest/postgrest": neither,
		"nats:2.10":           neither, "nats:2.10-alpine": "", "traefik/whoami": neither, "prom/prometheus:v3-distroless": neither,
		"httpd:2.4": neither, "httpd:2.4-alpine": "", "haproxy:lts": neither, "prom/prometheus": noCurl, "apache/kafka:3.9.0": noCurl,
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

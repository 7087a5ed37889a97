// Package resolver has CoreDNS answer with the configuration that a template gives it. It runs only with COMPOSE2ECS_REQUIRE_PEERS=all:
// building CoreDNS takes a minute.
package resolver

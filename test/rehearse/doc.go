// Package rehearse has tests only: they rehearse, on a real Docker engine, applications made of real software from Debian's packages, and
// templates of many other features with small stand-ins, and then use what runs over HTTP. The images are built here, on a base that
// debootstrap makes; nothing is pulled from a registry. All of it runs only with COMPOSE2ECS_REQUIRE_PEERS=all.
package rehearse

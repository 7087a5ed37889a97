// Package engine has tests only: they build images with Docker's engine and with BuildKit, push them to a registry, and deploy them to an
// emulator of AWS. All of these are real programs that nobody here wrote; scripts/builders installs what is missing.
//
// Of the attributes of build, these are built for real: context, dockerfile, target, args, secrets from variables and files, network and
// the platform of the tasks. The others are compared with what bake reads from the Compose file, or with what docker compose makes of them,
// in the tests of pkg/build.
package engine

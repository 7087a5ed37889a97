// Package engine has tests only: they build images with Docker's engine and with BuildKit, push them to a registry, and deploy them to an
// emulator of AWS. All of these are real programs that nobody here wrote; scripts/builders installs what is missing.
package engine

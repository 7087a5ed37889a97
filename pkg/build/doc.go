// Package build builds and pushes the images of a Compose project: it has Docker's BuildKit do it, by the command
// `docker buildx bake`. It knows Compose projects and Docker, and nothing of AWS and of registries.
//
// What is built is described as `docker compose build` describes it, so that every attribute of build means here what it means
// there. An image is built first, and pushed when it is known that its registry does not have it yet.
package build

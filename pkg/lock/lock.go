// Package lock is the file compose2ecs.lock: which digests the image references of a project stand for, and what the images say of
// themselves. It is written from what registries answer, kept in version control, and read by each translation, which so needs no
// network and gives the same bytes everywhere.
package lock

import "slices"

// Name is what the file is called; it stands beside the first Compose file.
const Name = "compose2ecs.lock"

// version is that of the file's format.
const version = 1

// A File is the content of a lock file.
type File struct {
	Version int              `yaml:"version"`
	Images  map[string]Image `yaml:"images"` // by their references, as the Compose file writes them
}

// New is a file for images.
func New(images map[string]Image) *File { return &File{Version: version, Images: images} }

// An Image is what a reference stood for when it was locked. What is not known of an image is left out.
type Image struct {
	Digest        string       `yaml:"digest"`                // of what the reference names: an image, or an index of several
	Architectures []string     `yaml:"architectures"`         // that there is an image for, on Linux
	Platform      string       `yaml:"platform"`              // of the image that all below is about
	Manifest      string       `yaml:"manifest"`              // digest of the manifest of that image
	Created       string       `yaml:"created,omitempty"`     // by RFC 3339
	Size          int64        `yaml:"size,omitempty"`        // bytes of its layers, compressed
	User          string       `yaml:"user,omitempty"`        // as the image names it; "": root
	Owner         string       `yaml:"owner,omitempty"`       // UID:GID of the user, where the image says what they are
	Entrypoint    []string     `yaml:"entrypoint,omitempty"`  //
	Command       []string     `yaml:"command,omitempty"`     //
	Expose        []string     `yaml:"expose,omitempty"`      // 8080/tcp
	Volumes       []string     `yaml:"volumes,omitempty"`     // directories
	HealthCheck   *HealthCheck `yaml:"healthcheck,omitempty"` //
	Shell         *bool        `yaml:"shell,omitempty"`       // whether /bin/sh is there
}

// A HealthCheck is the HEALTHCHECK of an image, in the words of Compose. What is not given has the default of Docker.
type HealthCheck struct {
	Test        []string `yaml:"test"`
	Interval    string   `yaml:"interval,omitempty"`
	Timeout     string   `yaml:"timeout,omitempty"`
	StartPeriod string   `yaml:"start_period,omitempty"`
	Retries     int      `yaml:"retries,omitempty"`
}

// IsFor reports whether there is an image for an architecture, by Docker's name for it.
func (i Image) IsFor(architecture string) bool { return slices.Contains(i.Architectures, architecture) }

// Is reports whether a digest is one that the reference stands for: that of the index, or of the image in it.
func (i Image) Is(digest string) bool { return digest == i.Digest || digest == i.Manifest }

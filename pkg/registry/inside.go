package registry

import (
	"archive/tar"
	"bufio"
	"errors"
	"io"
	"path"
	"slices"
	"strconv"
	"strings"

	v1 "github.com/google/go-containerregistry/pkg/v1"

	"github.com/compose2ecs/compose2ecs/pkg/lock"
)

// What is read of the layers of an image at most. Images without a shell are small; what is larger stays unknown.
const (
	maxCompressed = 64 << 20
	maxUnpacked   = 512 << 20
	maxEntries    = 200_000
	maxPasswd     = 1 << 20
)

// lookInside finds out what only the files of an image tell: whether there is a shell, and which number a user has that is given by
// name. The layers are not read if the configuration tells.
func (v *view) lookInside(one v1.Image, config *v1.ConfigFile, image *lock.Image) {
	if usesShell(config) {
		image.Shell = new(true)
	}
	named := image.User != "" && image.Owner == "" && !isRoot(image.User)
	if image.Shell != nil && !named || image.Size > maxCompressed {
		return
	}
	layers, err := one.Layers()
	if err != nil {
		return
	}
	v.budget.left.Store(maxCompressed)
	s := &search{
		shells: []string{"bin/sh", "usr/bin/sh"}, shellKnown: image.Shell != nil, passwd: named, entries: maxEntries, bytes: maxUnpacked,
	}
	for _, layer := range slices.Backward(layers) { // what an upper layer has hides what is below
		if s.done() {
			break
		}
		if err := s.layer(layer); err != nil {
			return // what is not read whole tells nothing
		}
	}
	if image.Shell == nil {
		image.Shell = &s.shell
	}
	if named {
		image.Owner = ownerNamed(image.User, s.users)
	}
}

func isRoot(user string) bool {
	name, _, _ := strings.Cut(user, ":")
	return name == "root"
}

// usesShell reports whether an image was built by running its own shell, or starts with one.
func usesShell(config *v1.ConfigFile) bool {
	c := config.Config
	isShell := func(words []string) bool {
		return len(words) > 0 && slices.Contains([]string{"/bin/sh", "sh", "/bin/bash", "bash"}, words[0])
	}
	checks := c.Healthcheck != nil && slices.Index(c.Healthcheck.Test, "CMD-SHELL") == 0
	if checks || isShell(c.Entrypoint) || len(c.Entrypoint) == 0 && isShell(c.Cmd) {
		return true
	}
	return slices.ContainsFunc(config.History, func(h v1.History) bool {
		// By the classical builder, #(nop) stands before what runs nothing.
		return !h.EmptyLayer && strings.Contains(h.CreatedBy, "/bin/sh -c ") && !strings.Contains(h.CreatedBy, "#(nop)")
	})
}

// A search looks for files in layers, from the top.
type search struct {
	shells     []string // where a shell may be that no upper layer has removed
	shell      bool     // it was found
	shellKnown bool     // nobody asks for it
	passwd     bool     // the users are still to be found
	users      []byte   // content of /etc/passwd
	entries    int      // how many more are read
	bytes      int64    // how many more are unpacked
}

func (s *search) done() bool {
	return (s.shell || s.shellKnown || len(s.shells) == 0) && !s.passwd
}

// errTooMuch is for layers that are larger than what is read.
var errTooMuch = errors.New("the layers are too large")

func (s *search) layer(layer v1.Layer) error {
	unpacked, err := layer.Uncompressed()
	if err != nil {
		return err
	}
	defer unpacked.Close() //nolint:errcheck // it was only read
	bounded := &io.LimitedReader{R: unpacked, N: s.bytes}
	archive, hidden := tar.NewReader(bounded), []string{}
	for {
		header, err := archive.Next()
		if errors.Is(err, io.EOF) && bounded.N > 0 {
			break
		}
		if s.entries--; err != nil || s.entries < 0 {
			return errTooMuch
		}
		if err := s.entry(header, archive, &hidden); err != nil {
			return err
		}
	}
	s.bytes = bounded.N
	s.hide(hidden)
	return nil
}

// entry looks at one file. Whiteouts hide what is in the layers below, not in the same ("Image Layer Filesystem Changeset" in the
// OCI image specification).
func (s *search) entry(header *tar.Header, content io.Reader, hidden *[]string) error {
	const whiteout, opaque = ".wh.", ".wh..wh..opq"
	file := strings.TrimPrefix(path.Clean("/"+header.Name), "/")
	dir, base := path.Split(file)
	switch {
	case base == opaque:
		*hidden = append(*hidden, dir)
	case strings.HasPrefix(base, whiteout):
		*hidden = append(*hidden, dir+strings.TrimPrefix(base, whiteout))
	case slices.Contains(s.shells, file) && header.Typeflag != tar.TypeDir:
		s.shell = true
	case s.passwd && file == "etc/passwd" && header.Typeflag == tar.TypeReg:
		users, err := io.ReadAll(io.LimitReader(content, maxPasswd))
		s.users, s.passwd = users, false
		return err
	}
	return nil
}

// hide leaves out what a layer has removed from those below.
func (s *search) hide(hidden []string) {
	covers := func(file string) bool {
		return slices.ContainsFunc(hidden, func(h string) bool { return h == file || strings.HasPrefix(file, strings.TrimSuffix(h, "/")+"/") })
	}
	if !s.shell {
		s.shells = slices.DeleteFunc(slices.Clone(s.shells), covers)
	}
	s.passwd = s.passwd && !covers("etc/passwd")
}

// ownerNamed is what /etc/passwd says of a user, "" if that is nothing. A group that is given by name is not looked up.
func ownerNamed(user string, users []byte) string {
	name, group, _ := strings.Cut(user, ":")
	lines := bufio.NewScanner(strings.NewReader(string(users)))
	for lines.Scan() {
		fields := strings.Split(lines.Text(), ":")
		if len(fields) < 4 || fields[0] != name {
			continue
		}
		gid := fields[3]
		if group != "" && group != name {
			if _, err := strconv.ParseUint(group, 10, 32); err != nil {
				return ""
			}
			gid = group
		}
		return numericOwner(fields[2] + ":" + gid)
	}
	return ""
}

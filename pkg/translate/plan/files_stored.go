package plan

import (
	"archive/tar"
	"bytes"
	"cmp"
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"io"
	"slices"
	"strconv"
	"strings"
)

// ArchiveDir is where the archive is while the task starts.
const ArchiveDir = "/compose2ecs/.archive"

// ArchiveVolume is a name that volumes of a Compose file hardly have.
const ArchiveVolume = "compose2ecs-archive"

// An Archive is a compressed tar of the files of a task.
type Archive struct {
	Image   string // of the container that fetches it
	Key     string // in the bucket, by its content
	Hash    string // SHA-256 of what is packed, by which a task knows what it has fetched
	Content []byte
}

// DownloadContainer is the name of the container that fetches the archive.
func DownloadContainer(s *Service) string { return TaskName(s.Name) + "-download" }

// Pack packs files, the same on every machine: in the order of their paths, with
// neither times nor names of users. The hash is of what is packed: how well it is
// compressed depends on the version of Go.
func Pack(files []File) (content []byte, hash string) {
	slices.SortFunc(files, func(a, b File) int { return strings.Compare(a.Path, b.Path) })
	var packed bytes.Buffer
	compressed, err := gzip.NewWriterLevel(&packed, gzip.BestSpeed)
	must(err)
	sum := sha256.New()
	w := tar.NewWriter(io.MultiWriter(compressed, sum))
	for _, f := range files {
		mode, err := strconv.ParseInt(f.Mode, 8, 64)
		must(err)
		uid, gid, _ := strings.Cut(cmp.Or(f.Owner, "0:0"), ":")
		must(w.WriteHeader(
			&tar.Header{Name: f.Path, Mode: mode, Uid: number(uid), Gid: number(gid), Size: int64(len(f.Content)), Format: tar.FormatGNU}))
		_, err = w.Write([]byte(f.Content))
		must(err)
	}
	must(w.Close())
	must(compressed.Close())
	return packed.Bytes(), hex.EncodeToString(sum.Sum(nil))
}

// number is an owner, which is checked where it is read.
func number(text string) int {
	n, err := strconv.Atoi(text)
	must(err)
	return n
}

// must holds for what cannot fail: a buffer takes everything.
func must(err error) {
	if err != nil {
		panic(err)
	}
}

package plan

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"io"
	"slices"
	"testing"
)

// TestPack is the same for the same files, and another one for others.
func TestPack(t *testing.T) {
	files := []File{{Path: "web/b", Content: "1", Mode: "0444"}, {Path: "web/a", Content: "2", Mode: "0444"}}
	first, hash := Pack(slices.Clone(files))
	slices.Reverse(files)
	if again, same := Pack(slices.Clone(files)); same != hash || !bytes.Equal(again, first) {
		t.Error("the order of the files counts")
	}
	for i, change := range []func(*File){func(f *File) { f.Content = "3" }, func(f *File) { f.Mode = "0755" },
		func(f *File) { f.Path = "web/c" }, func(f *File) { f.Owner = "1:2" }} {
		changed := slices.Clone(files)
		change(&changed[0])
		if content, other := Pack(changed); other == hash || bytes.Equal(content, first) {
			t.Errorf("change %d makes no difference", i)
		}
	}
	unpacked, err := gzip.NewReader(bytes.NewReader(first))
	if err != nil {
		t.Fatal(err)
	}
	sum := sha256.New()
	if _, err := io.Copy(sum, unpacked); err != nil || hex.EncodeToString(sum.Sum(nil)) != hash {
		t.Errorf("the hash is not that of what is packed: %v", err)
	}
}

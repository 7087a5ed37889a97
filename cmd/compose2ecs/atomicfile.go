package main

import (
	"crypto/rand"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
)

// replaceFile writes a file whole or not at all: whoever reads it sees what was there
// before, or all of data. What is not a regular file, such as a pipe, is written to.
func replaceFile(name string, data []byte) error {
	if target, err := filepath.EvalSymlinks(name); err == nil {
		name = target // a link stays one
	}
	info, err := os.Stat(name)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return writeAndRename(name, data, nil)
	case err != nil:
		return err
	case info.Mode().IsRegular():
		return writeAndRename(name, data, info)
	default:
		return os.WriteFile(name, data, 0)
	}
}

// writeAndRename writes beside the file, since a rename is one step only within a file
// system. A new file gets the usual mode; one that is replaced hands its mode on.
func writeAndRename(name string, data []byte, replaced fs.FileInfo) error {
	temporary := filepath.Join(filepath.Dir(name), "."+filepath.Base(name)+"."+rand.Text())
	file, err := os.OpenFile(temporary, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
	if err != nil {
		return err
	}
	err = fill(file, data, replaced)
	if closing := file.Close(); err == nil {
		err = closing
	}
	if err == nil {
		err = os.Rename(temporary, name)
	}
	if err != nil {
		os.Remove(temporary)
	}
	return err
}

func fill(file *os.File, data []byte, replaced fs.FileInfo) error {
	if replaced != nil {
		if err := file.Chmod(replaced.Mode().Perm()); err != nil {
			return err
		}
	}
	if _, err := file.Write(data); err != nil {
		return err
	}
	return file.Sync()
}

package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
)

// mostOfFile is more than any template or overlay has: CloudFormation takes 1 MB.
const mostOfFile = 4 << 20

var errNotRegular = errors.New("not a regular file")

// readBounded reads a file that may be a pipe, as <(program) is, and refuses one without an end. Nobody may ever write to a pipe: whoever
// ends the program does not wait for it.
func readBounded(ctx context.Context, name string) ([]byte, error) {
	type outcome struct {
		content []byte
		err     error
	}
	done := make(chan outcome, 1)
	go func() {
		content, err := readAll(name)
		done <- outcome{content, err}
	}()
	select {
	case o := <-done:
		return o.content, o.err
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

func readAll(name string) ([]byte, error) {
	file, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer file.Close() //nolint:errcheck // it was only read
	content, err := io.ReadAll(io.LimitReader(file, mostOfFile+1))
	if err == nil && len(content) > mostOfFile {
		err = fmt.Errorf("it is larger than %d MiB", mostOfFile>>20)
	}
	return content, err
}

// withoutPath is what went wrong with a file, for a message that names the file itself.
func withoutPath(err error) error {
	if path, is := errors.AsType[*os.PathError](err); is {
		return path.Err
	}
	return err
}

// readRegular reads a regular file: nothing else is worth comparing, and a pipe may never end.
func readRegular(name string) ([]byte, error) {
	info, err := os.Stat(name)
	if err != nil {
		return nil, err
	}
	if !info.Mode().IsRegular() {
		return nil, &os.PathError{Op: "read", Path: name, Err: errNotRegular}
	}
	return readAll(name)
}

package main

import (
	"fmt"
	"io"

	"github.com/compose2ecs/compose2ecs/pkg/deploy/awserr"
)

// An output is stdout. It remembers that something could not be written: data that is cut off
// must not look like all of it.
type output struct {
	io.Writer
	err error
}

func (o *output) Write(data []byte) (int, error) {
	n, err := o.Writer.Write(data)
	if err != nil && o.err == nil {
		o.err = err
	}
	return n, err
}

// console is what stdout writes to: a program that takes over the terminal has to have it itself.
func (u *ui) console() io.Writer {
	if out, is := u.data.(*output); is {
		return out.Writer
	}
	return u.data
}

// written is what a command comes to whose output may be cut off.
func (u *ui) written(err error) error {
	out, is := u.data.(*output)
	if !is || out.err == nil || err != nil && err != differs { //nolint:errorlint // it is never wrapped
		return err
	}
	return fmt.Errorf("cannot write the output: %s", awserr.Text(out.err))
}

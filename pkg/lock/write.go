package lock

import (
	"bytes"
	"fmt"

	"gopkg.in/yaml.v3"
)

// header says to whoever finds the file what it is for.
const header = "# Written by compose2ecs lock: the digests of the images, and what is known about them. Keep it in version control.\n"

// Bytes is the file as it is written. Equal files have equal bytes.
func (f *File) Bytes() ([]byte, error) {
	var out bytes.Buffer
	out.WriteString(header)
	encoder := yaml.NewEncoder(&out)
	encoder.SetIndent(2)
	if err := encoder.Encode(f); err != nil {
		return nil, fmt.Errorf("cannot write %s: %w", Name, err)
	}
	return out.Bytes(), nil
}

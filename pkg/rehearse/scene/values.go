package scene

import (
	"encoding/json"
	"strconv"
)

// CloudFormation takes 80 for "80", and "true" for true: so do these.
type (
	// Text is a text, however it is written.
	Text string
	// Number is a whole number.
	Number int
	// Flag is true or false.
	Flag bool
)

// UnmarshalJSON implements [json.Unmarshaler].
func (t *Text) UnmarshalJSON(data []byte) error {
	if len(data) > 0 && data[0] == '"' {
		return json.Unmarshal(data, (*string)(t))
	}
	*t = Text(data)
	return nil
}

// UnmarshalJSON implements [json.Unmarshaler].
func (n *Number) UnmarshalJSON(data []byte) error {
	var t Text
	if err := t.UnmarshalJSON(data); err != nil {
		return err
	}
	value, err := strconv.ParseFloat(string(t), 64)
	*n = Number(value)
	return err
}

// UnmarshalJSON implements [json.Unmarshaler].
func (f *Flag) UnmarshalJSON(data []byte) error {
	var t Text
	err := t.UnmarshalJSON(data)
	*f = t == "true"
	return err
}

// Strings are texts as such.
func Strings(texts []Text) []string {
	list := make([]string, len(texts))
	for i, t := range texts {
		list[i] = string(t)
	}
	return list
}

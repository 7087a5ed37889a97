package main

import (
	"bytes"
	"encoding/json"
)

// A node is a schema in JSON. A keyword that is not here is an error: the table has to have
// all that the specification says.
type node struct {
	Ref                   string           `json:"$ref"`
	Type                  typeNames        `json:"type"`
	Properties            map[string]*node `json:"properties"`
	PatternProperties     map[string]*node `json:"patternProperties"`
	AdditionalProperties  *others          `json:"additionalProperties"`
	UnevaluatedProperties *others          `json:"unevaluatedProperties"`
	Required              []string         `json:"required"`
	Items                 *node            `json:"items"`
	UniqueItems           bool             `json:"uniqueItems"`
	OneOf                 []*node          `json:"oneOf"`
	AnyOf                 []*node          `json:"anyOf"`
	AllOf                 []*node          `json:"allOf"`
	Enum                  []string         `json:"enum"`
	Pattern               string           `json:"pattern"`
	Minimum               *float64         `json:"minimum"`
	Maximum               *float64         `json:"maximum"`
	Definitions           map[string]*node `json:"$defs"`
	Annotations
}

// Annotations are the keywords that say nothing of a value.
type Annotations struct {
	Schema      string `json:"$schema"`
	ID          string `json:"$id"`
	Title       string `json:"title"`
	Description string `json:"description"`
	Default     any    `json:"default"`
	Deprecated  bool   `json:"deprecated"`
}

// typeNames is one type or a list of them.
type typeNames []string

func (t *typeNames) UnmarshalJSON(data []byte) error {
	if data[0] == '[' {
		return json.Unmarshal(data, (*[]string)(t))
	}
	*t = typeNames{""}
	return json.Unmarshal(data, &(*t)[0])
}

// others says what keys a mapping may have besides the known ones: none, or those of a node.
type others struct{ node *node }

func (o *others) UnmarshalJSON(data []byte) error {
	switch string(data) {
	case "true":
		o.node = &node{}
		return nil
	case "false":
		return nil
	}
	return decode(data, &o.node)
}

func decode(data []byte, v any) error {
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.DisallowUnknownFields()
	return decoder.Decode(v)
}

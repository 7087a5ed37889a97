package images

import (
	"strings"
	"testing"
)

const (
	source = `  from: {dockerfile: a/b@0123456789012345678901234567890123456789/Dockerfile}` + "\n"
	// oneHeap is a fact more.
	oneHeap = "  heap_in: {is: [HEAP], in: dockerfile, says: ENV HEAP}\n"
	facts   = source + "  http: {is: [80], in: dockerfile, says: EXPOSE 80}\n"
)

// The file is written by hand: what does not follow its rules is refused.
func TestRulesOfTheFile(t *testing.T) {
	t.Parallel()
	if _, err := read([]byte("- name: a\n" + facts + "- name: b\n" + facts)); err != nil {
		t.Fatal(err)
	}
	for text, want := range map[string]string{
		"- name: b\n" + facts + "- name: a\n" + facts:                                                    "a stands after b",
		"- name: a\n" + facts + "- name: a\n" + facts:                                                    "a stands after a",
		"- name: a\n  also: [b]\n" + facts + "- name: b\n" + facts:                                       "b is there twice",
		"- name: docker.io/library/a\n" + facts:                                                          "not how an image is named",
		"- name: a\n  ports: {is: [80], in: dockerfile, says: EXPOSE 80}\n" + source:                     `"ports" is no fact`,
		"- name: a\n  http: {is: [80], where: here}\n" + source:                                          `"where" is no part of a fact`,
		"- name: a\n  http: [80]\n" + source:                                                             "cannot unmarshal !!seq",
		"- name: a\n  http: {is: [80]}\n" + source:                                                       "no source, no fact",
		"- name: a\n  http: {is: [80], in: dockerfile}\n" + source:                                       "no source, no fact",
		"- name: a\n  http: {is: [80], in: readme, says: EXPOSE 80}\n" + source:                          "no source, no fact",
		"- name: a\n" + source:                                                                           `nothing is in "dockerfile"`,
		"- name: a\n  from: {x: a/b@main/Dockerfile}\n  http: {is: [80], in: x, says: EXPOSE 80}\n":      "neither OWNER/REPOSITORY",
		"- name: a\n  from: {x: 'https://github.com/a/b'}\n  http: {is: [80], in: x, says: EXPOSE 80}\n": "neither OWNER/REPOSITORY",
		"- name: a\n  http: {is: [0], in: dockerfile, says: EXPOSE 0}\n" + source:                        "there is no port 0",
		"- name: a\n  http: {is: [81, 80], in: dockerfile, says: EXPOSE}\n" + source:                     "not sorted",
		"- name: a\n  tcp: {is: [80], in: dockerfile, says: EXPOSE 80}\n" + facts:                        "a port is there twice",
		"- name: a\n  health: {is: 81/, in: dockerfile, says: CMD curl}\n" + facts:                       "does not speak HTTP",
		"- name: a\n  health: {is: up, in: dockerfile, says: CMD curl}\n" + facts:                        "invalid syntax",
		"- name: a\n  data: {is: [var/lib], in: dockerfile, says: VOLUME}\n" + facts:                     `"var/lib" is no directory`,
		"- name: a\n  ships: {is: [var/lib], in: dockerfile, says: COPY}\n" + facts:                      `"var/lib" is no directory`,
		"- name: a\n  ships: {is: [/b, /a], in: dockerfile, says: COPY}\n" + facts:                       "a list is not sorted",
		"- name: a\n  data_in: {is: [A-B], in: dockerfile, says: ENV}\n" + facts:                         `"A-B" is neither a variable nor an option`,
		"- name: a\n  volumes: {is: [/lib], in: dockerfile, says: VOLUME}\n" + facts:                     `"/lib" is no directory with data`,
		"- name: a\n  sqlite: {is: [A-B], in: dockerfile, says: ENV}\n" + facts:                          `"A-B" is no variable`,
		"- name: a\n  public_url: {is: [A-B], in: dockerfile, says: ENV}\n" + facts:                      `"A-B" is no variable`,
		"- name: a\n  connects: {is: [A-B=db], in: dockerfile, says: ENV}\n" + facts:                     `"A-B" has no address, or is no variable`,
		"- name: a\n  public_needed: {is: [A=localhost], in: dockerfile, says: ENV}\n" + facts:           `"A" has no address`,
		"- name: a\n  forwards: {is: [A], in: dockerfile, says: ENV}\n" + facts:                          `"A" has no address`,
		"- name: a\n  proxy: {is: [A-B], in: dockerfile, says: ENV}\n" + facts:                           `"A-B" is no variable`,
		"- name: a\n  proxy: {is: [--a, B], in: dockerfile, says: ENV}\n" + facts:                        `"--a" is not what to propose`,
		"- name: a\n  admin: {is: [81], in: dockerfile, says: EXPOSE}\n" + facts:                         "81 is no port for HTTP",
		"- name: a\n  memory: {is: -1, in: dockerfile, says: memory}\n" + facts:                          "negative",
		"- name: a\n  jvms: {is: -1, in: dockerfile, says: java}\n" + facts:                              "negative",
		"- name: a\n  jvms: {is: 3, in: dockerfile, says: java}\n" + facts + oneHeap:                     "not each program has a variable",
		"- name: a\n  migrates: {is: often, in: dockerfile, says: CMD}\n" + facts:                        "cannot unmarshal",
		"- name: a\n  builds: {is: often, in: dockerfile, says: CMD}\n" + facts:                          "cannot unmarshal",
		"- name: a\n  terminal: {is: often, in: dockerfile, says: CMD}\n" + facts:                        "cannot unmarshal",
		"- name: a\n  user: {is: root, in: dockerfile, says: USER}\n" + facts:                            "cannot unmarshal",
		"- name: a\n  user: {is: 1, starts: me, in: dockerfile, says: USER}\n" + facts:                   `starts as "me"`,
		"- name: a\n  discovers: {is: names, in: dockerfile, says: RUN}\n" + facts:                       `"names" is not links`,
		"- name: a\n  observes: {is: me, in: dockerfile, says: RUN}\n" + facts:                           `"me" is not host or docker`,
		"- name: a\n  first_tls: {is: [/a], in: dockerfile, says: ENV}\n" + facts:                        "nothing to propose",
		"- name: a\n  first_run: {is: [], in: dockerfile, says: RUN}\n" + facts:                          "a first run without a command",
		"- name: a\n  first_run_if: {is: [A-B], in: dockerfile, says: ENV}\n" + facts:                    `"A-B" is no variable`,
		"- name: a\n  tcp: none\n" + facts:                                                               "only tags",
		"- name: a\n" + facts + "  tags: [{match: ['['], http: none}]\n":                                 "syntax error in pattern",
		"- name: a\n" + facts + "  tags: [{match: [x]}]\n":                                               "without a pattern or a fact",
		"- name: a\n" + facts + "  tags: [{matches: [x], http: none}]\n":                                 "cannot unmarshal !!seq",
		"- name: a\n" + facts + "---\n- name: b\n" + facts:                                               "more than one document",
	} {
		if _, err := read([]byte(text)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s\nis refused with %v instead of %q", text, err, want)
		}
	}
}

// What a setting says is read from a short text.
func TestSettings(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]Setting{
		"A":              {Name: "A"},
		"A=b":            {Name: "A", Value: "b"},
		"A>=3":           {Name: "A", Least: 3},
		"!A=b":           {Name: "A", Value: "b", Not: true},
		"-A":             {Name: "A", Absent: true},
		"--a":            {Name: "--a"},
		"--a=b":          {Name: "--a", Value: "b"},
		"A@":             {Name: "A", Addresses: true},
		"A~b = c":        {Name: "A", Value: "b = c", Part: true},
		"!A~b":           {Name: "A", Value: "b", Part: true, Not: true},
		"/a~b":           {Name: "/a", Value: "b", Part: true},
		"!/a~b":          {Name: "/a", Value: "b", Part: true, Not: true},
		"A!":             {Name: "A", Chosen: true},
		"A>=3!":          {Name: "A", Least: 3, Chosen: true},
		"A~b = c and d=": {Name: "A", Value: "b = c", Part: true, With: "d="},
		"/a/*":           {Name: "/a/*"},
	} {
		if got := setting(text); got != want {
			t.Errorf("%s is %+v", text, got)
		}
	}
}

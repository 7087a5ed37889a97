package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
)

// A stage is a scenario in one run on an account.
type stage struct {
	account *account
	project string // of the scenario's stack
	dir     string // a copy of its project
	bucket  string // of the run, for files too large for a task definition
	url     string // where the stack that was deployed last is reached
}

// newStage copies the project of a scenario.
func newStage(a *account, root, dir, bucket string, sc scenario) (*stage, error) {
	s := &stage{account: a, project: "proof-" + a.run + "-" + sc.name, dir: filepath.Join(dir, sc.name), bucket: bucket}
	return s, copyProject(s.dir, root, sc, largeText())
}

// copyProject copies the files of a scenario, with a file in place of the large one, which the repository does not keep.
func copyProject(dir, root string, sc scenario, large string) error {
	from := []string{filepath.Join("test", "aws", "projects", sc.name)}
	if sc.with != "" {
		from = append(from, sc.with)
	}
	for _, folder := range from {
		if err := os.CopyFS(dir, os.DirFS(filepath.Join(root, folder))); err != nil {
			return err
		}
	}
	return os.WriteFile(filepath.Join(dir, "large.txt"), []byte(large), 0o600)
}

// fill puts the name of the stack into words of a step.
func (s *stage) fill(words []string) []string {
	filled := make([]string, len(words))
	for i, word := range words {
		filled[i] = strings.ReplaceAll(word, "{project}", s.project)
	}
	return filled
}

// largeText does not fit into a task definition, compressed or not. It is always the same.
func largeText() string {
	var b strings.Builder
	for state := uint64(1); b.Len() < largeSize; {
		state = state*6364136223846793005 + 1442695040888963407
		fmt.Fprintf(&b, "%015x\n", state>>4)
	}
	return b.String()
}

const largeSize = 200_000

// compose runs compose2ecs on one of the scenario's stacks.
func (s *stage) compose(ctx context.Context, suffix string, args ...string) (outcome, error) {
	return s.account.compose(ctx, s.dir, s.project+suffix, args...)
}

var address = regexp.MustCompile(`https?://\S+`)

// deploy deploys files into one of the scenario's stacks.
func (s *stage) deploy(ctx context.Context, suffix string, files []string) (outcome, error) {
	out, err := s.compose(ctx, suffix, append(fileFlags(files), "deploy", "--yes",
		"--tag", runTag+"="+s.account.run, "--template-bucket", s.bucket)...)
	if url := address.FindString(out.stdout); url != "" && suffix == "" {
		s.url = url
	}
	return out, err
}

func fileFlags(files []string) []string {
	var flags []string
	for _, file := range files {
		flags = append(flags, "-f", file)
	}
	return flags
}

// oneLine is an answer of the AWS CLI: the items of a list with blanks between.
func oneLine(answer any) string {
	list, ok := answer.([]any)
	if !ok {
		return fmt.Sprint(answer)
	}
	words := make([]string, 0, len(list))
	for _, item := range list {
		words = append(words, oneLine(item))
	}
	return strings.Join(words, " ")
}

// cut shortens what a report quotes.
func cut(text string) string {
	const most = 200
	text = strings.ReplaceAll(text, "\n", " · ")
	if runes := []rune(text); len(runes) > most {
		return string(runes[:most]) + "…"
	}
	return text
}

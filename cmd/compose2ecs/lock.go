package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"net/http"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/compose2ecs/compose2ecs/pkg/deploy"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/render"
	"github.com/compose2ecs/compose2ecs/pkg/lock"
	"github.com/compose2ecs/compose2ecs/pkg/registry"
	"github.com/compose2ecs/compose2ecs/pkg/translate"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
)

func (p *program) lockCommand() *cli.Command {
	var upgrade bool
	return &cli.Command{
		Name:      "lock",
		Usage:     "pin the images of the project",
		ArgsUsage: servicesArgument,
		Description: `Looks up the images that the project does not build. Writes the digest of each
image, and what the image declares, to compose2ecs.lock, next to the Compose file. From then on,
deploy uses exactly these images. Images that are already in the file are left unchanged, unless you
pass --upgrade to look up their tags again.`,
		Flags: append([]cli.Flag{
			&option{name: "upgrade", to: &upgrade, usage: "pin the images that tags point to now, for all services or the given ones"},
		}, p.accountOptions()...),
		Action: func(c *cli.Context) error { return p.lock(c, upgrade) },
	}
}

// lockedOption is for commands that translate.
func (p *program) lockedOption() *option {
	return &option{name: "locked", to: &p.project.Locked, usage: "fail if compose2ecs.lock is missing or out of date"}
}

func (p *program) lock(c *cli.Context, upgrade bool) error {
	names := c.Args().Slice()
	result, err := p.unlocked(c.Context)
	if err != nil {
		return err
	}
	if err := lockable(result, names); err != nil {
		return err
	}
	was, err := readLock(result.Lock)
	if err != nil {
		return err
	}
	l := p.locker(was)
	if upgrade {
		l.renew = func(i translate.Image) bool { return len(names) == 0 || slices.ContainsFunc(names, i.Has) }
	}
	is, err := l.resolve(c.Context, result.Images)
	if err != nil {
		return err
	}
	if l.failed > 0 && len(is.Images) == 0 {
		return &deploy.Problem{
			Kind: deploy.Failed, Message: "no image could be pinned, so nothing was written",
			Hint: "check the image names, the network, and your registry logins",
		}
	}
	p.printMoves(was, is)
	content, err := is.Bytes()
	if err != nil {
		return err
	}
	if err := replaceFile(result.Lock.Path, content); err != nil {
		return fmt.Errorf("cannot write %s: %w", result.Lock.Shown, errors.Unwrap(err))
	}
	p.ui.say("%s has %s", result.Lock.Shown, count(len(is.Images), "image"))
	if l.failed > 0 {
		return refusal(exitFailed)
	}
	return nil
}

// count is a number of things.
func count(n int, thing string) string {
	if n == 1 {
		return "1 " + thing
	}
	return fmt.Sprintf("%d %ss", n, thing)
}

// unlocked translates the whole project as if nothing were locked: what an older file says must not keep a new one from being
// written.
func (p *program) unlocked(ctx context.Context) (*translate.Result, error) {
	result, err := p.translateWith(ctx, lock.New(nil))
	if err != nil || result.Document != nil {
		return result, err
	}
	p.ui.printWarnings(result.Findings)
	p.ui.say("nothing was locked: %s", diag.Summary(result.Findings))
	return nil, refusal(exitInput)
}

// translateWith translates the whole project with a lock file that may not be written yet.
func (p *program) translateWith(ctx context.Context, file *lock.File) (*translate.Result, error) {
	options := p.project
	options.Lock, options.Locked, options.Store = file, false, true
	return translate.Translate(ctx, options)
}

// lockable refuses names of services that have no image to lock.
func lockable(result *translate.Result, names []string) error {
	if err := enabledServices(result, names); err != nil {
		return err
	}
	for _, name := range names {
		if !slices.ContainsFunc(result.Images, func(i translate.Image) bool { return i.Has(name) }) {
			return &deploy.Problem{
				Kind: deploy.Input, Message: fmt.Sprintf("the service %q has no image to lock", name),
				Hint: "compose2ecs images lists the services with their images",
			}
		}
	}
	return nil
}

// readLock is the lock file that is there, or an empty one.
func readLock(l translate.Lock) (*lock.File, error) {
	content, err := l.Content()
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return lock.New(nil), nil
	case err != nil:
		return nil, &deploy.Problem{Kind: deploy.Input, Message: fmt.Sprintf("cannot read %s: %v", l.Shown, withoutPath(err))}
	}
	file, problems := lock.Read(content)
	if len(problems) > 0 {
		first := problems[0]
		return nil, &deploy.Problem{
			Kind: deploy.Input, Message: fmt.Sprintf("%s:%d:%d: %s", l.Shown, first.Line, first.Column, first.Message),
			Hint: cmp.Or(first.Hint, "restore the file from version control, or delete it to lock all images again"),
		}
	}
	return file, nil
}

// A locker finds out what references stand for.
type locker struct {
	*program
	was    *lock.File
	renew  func(translate.Image) bool // what is locked, and asked for again
	failed int                        // images of which nothing could be found out
}

func (p *program) locker(was *lock.File) *locker {
	return &locker{program: p, was: was, renew: func(translate.Image) bool { return false }}
}

// resolve asks registries for images, and is the lock file that has them. What the images say can make further ones necessary.
func (l *locker) resolve(ctx context.Context, images []translate.Image) (*lock.File, error) {
	file, asked := lock.New(map[string]lock.Image{}), map[string]bool{}
	for {
		var questions []registry.Question
		for _, i := range images {
			if known, is := l.was.Images[i.Image]; is && !l.renew(i) {
				file.Images[i.Image] = known
			} else if !asked[i.Image] {
				questions = append(questions, registry.Question{Reference: i.Image, Architectures: i.Architectures})
			}
			asked[i.Image] = true
		}
		if len(questions) == 0 {
			return file, ctx.Err()
		}
		l.ask(ctx, questions, file)
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		result, err := l.translateWith(ctx, file)
		if err != nil {
			return nil, err
		}
		images = result.Images
	}
}

// toRegistries carries all questions to registries, which a Compose file may name.
func (p *program) toRegistries() http.RoundTripper {
	if p.registries != nil {
		return p.registries
	}
	return registry.Transport()
}

// ask adds what registries answer. What cannot be found out stays as it was, with a warning.
func (l *locker) ask(ctx context.Context, questions []registry.Question, file *lock.File) {
	l.ui.say("looking up %s…", count(len(questions), "image"))
	answers := registry.DescribeAll(ctx, questions, l.was.Images, registry.NewLogins(l.tokens), l.toRegistries())
	for i, answer := range answers {
		reference := questions[i].Reference
		if answer.Err == nil {
			file.Images[reference] = answer.Image
			continue
		}
		l.failed++
		if known, is := l.was.Images[reference]; is {
			file.Images[reference] = known
		}
		if ctx.Err() == nil {
			render.Say(l.ui.stderr, "warning", fmt.Sprintf("warning: %s is not pinned: %s", reference, registry.Explain(answer.Err)))
		}
	}
}

// tokens signs in to Amazon ECR.
func (p *program) tokens(ctx context.Context) (registry.API, error) {
	cfg, err := deploy.Configure(ctx, p.quietAccount())
	if err != nil {
		return nil, err
	}
	return deploy.RegistryTokens(cfg), nil
}

// printMoves says what is different in a new lock file.
func (p *program) printMoves(was, is *lock.File) {
	for _, reference := range slices.Sorted(maps.Keys(is.Images)) {
		image := is.Images[reference]
		before, known := was.Images[reference]
		switch changes := lock.Changes(before, image); {
		case !known:
			fmt.Fprintf(p.ui.stdout, "added %s: %s\n", reference, lock.Short(image.Digest))
		case len(changes) > 0:
			fmt.Fprintf(p.ui.stdout, "moved %s: %s\n", reference, strings.Join(changes, "; "))
		}
	}
	for _, reference := range slices.Sorted(maps.Keys(was.Images)) {
		if _, kept := is.Images[reference]; !kept {
			fmt.Fprintf(p.ui.stdout, "removed %s\n", reference)
		}
	}
}

// pin locks the images of the project for one deployment, as compose2ecs lock would.
func (p *program) pin(ctx context.Context) error {
	result, err := p.unlocked(ctx)
	if err != nil {
		return err
	}
	was, err := readLock(result.Lock)
	if err != nil {
		return err
	}
	is, err := p.locker(was).resolve(ctx, result.Images)
	if err != nil {
		return err
	}
	for _, reference := range slices.Sorted(maps.Keys(is.Images)) {
		if _, known := was.Images[reference]; !known {
			p.ui.say("%s is pinned to %s", reference, is.Images[reference].Digest)
		}
	}
	p.ui.say("to keep these digests for later deployments, run compose2ecs lock, which writes %s", result.Lock.Shown)
	p.project.Lock = is
	return nil
}

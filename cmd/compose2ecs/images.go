package main

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/docker/go-units"
	"github.com/urfave/cli/v2"

	"github.com/compose2ecs/compose2ecs/pkg/deploy"
	"github.com/compose2ecs/compose2ecs/pkg/lock"
	"github.com/compose2ecs/compose2ecs/pkg/translate"
)

func (p *program) imagesCommand() *cli.Command {
	var format string
	return &cli.Command{
		Name:      "images",
		Usage:     "list the images of the services",
		ArgsUsage: servicesArgument,
		Description: `Lists the image of each service; the source of its digest (compose2ecs.lock, the
Compose file, the registry, or a build); its age, size, and architectures; and the image that the
running tasks use, marked "drift" if that is a different one.`,
		Flags: append([]cli.Flag{
			&option{name: "format", choices: []string{"table", "json"}, to: &format, usage: "output format: for people or for programs"},
		}, p.accountOptions()...),
		Action: func(c *cli.Context) error {
			rows, err := p.imageRows(c)
			if err != nil {
				return err
			}
			if format == "json" {
				return json.NewEncoder(p.ui.data).Encode(rows)
			}
			return writeImages(p.ui.stdout, rows, time.Now())
		},
	}
}

// An imageRow is what images tells of a service.
type imageRow struct {
	Service       string         `json:"service"`
	Image         string         `json:"image"`
	Origin        string         `json:"origin"` // lock, file, registry, build, or unknown
	Digest        string         `json:"digest,omitempty"`
	Created       string         `json:"created,omitempty"`
	Size          int64          `json:"size,omitempty"`
	Architectures []string       `json:"architectures,omitempty"`
	Running       []runningImage `json:"running,omitempty"`
	Drift         bool           `json:"drift"` // tasks run another image
}

type runningImage struct {
	Digest     string `json:"digest"`
	Containers int    `json:"containers"`
}

func (p *program) imageRows(c *cli.Context) ([]imageRow, error) {
	result, err := p.unlocked(c.Context)
	if err != nil {
		return nil, err
	}
	if err := enabledServices(result, c.Args().Slice()); err != nil {
		return nil, err
	}
	locked, err := readLock(result.Lock)
	if err != nil {
		return nil, err
	}
	known, err := p.locker(locked).resolve(c.Context, result.Images)
	if err != nil {
		return nil, err
	}
	running, err := p.runningImages(c)
	if err != nil {
		return nil, err
	}
	rows := []imageRow{}
	for _, s := range result.Plan.Services {
		if names := c.Args().Slice(); len(names) > 0 && !slices.Contains(names, s.Name) {
			continue
		}
		row := imageRow{Service: s.Name, Image: s.Container.Image, Origin: "build"}
		i := slices.IndexFunc(result.Images, func(i translate.Image) bool { return i.Has(s.Name) })
		if i >= 0 {
			row.describe(result.Images[i].Image, locked, known)
		}
		row.compare(running, known)
		rows = append(rows, row)
	}
	return rows, nil
}

// describe fills in what is known of an image, and from where.
func (r *imageRow) describe(reference string, locked, known *lock.File) {
	image, found := known.Images[reference]
	_, pinned := locked.Images[reference]
	r.Image, r.Digest, r.Created, r.Size, r.Architectures = reference, image.Digest, image.Created, image.Size, image.Architectures
	switch _, written, byDigest := strings.Cut(reference, "@"); {
	case pinned:
		r.Origin = "lock"
	case byDigest:
		r.Origin, r.Digest = "file", written
	case found:
		r.Origin = "registry"
	default:
		r.Origin = "unknown"
	}
}

// compare adds what the tasks of a service run. A digest that ECS does not tell is no drift.
func (r *imageRow) compare(running []deploy.RunningImage, known *lock.File) {
	for _, now := range running {
		if now.Service == r.Service {
			r.Running = append(r.Running, runningImage{now.Digest, now.Containers})
			r.Drift = r.Drift || r.Digest != "" && now.Digest != "" && now.Digest != r.Digest && !known.Images[r.Image].Is(now.Digest)
		}
	}
}

// runningImages are those of the stack, nothing if there is none or if AWS cannot be asked: then a notice says so.
func (p *program) runningImages(c *cli.Context) ([]deploy.RunningImage, error) {
	running, err := p.askRunning(c)
	if problem, is := errors.AsType[*deploy.Problem](err); is && c.Context.Err() == nil {
		p.ui.say("the running images are not known: %s", problem.Message)
		return nil, nil
	}
	return running, err
}

func (p *program) askRunning(c *cli.Context) ([]deploy.RunningImage, error) {
	s, err := p.stackSession(c)
	if err != nil {
		return nil, err
	}
	defer s.show.Close()
	stack, err := s.existing(c.Context)
	if err != nil {
		return nil, err
	}
	return s.RunningImages(c.Context, stack)
}

func writeImages(w io.Writer, rows []imageRow, now time.Time) error {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintln(t, "SERVICE\tIMAGE\tORIGIN\tDIGEST\tAGE\tSIZE\tARCHITECTURES\tRUNNING")
	for _, r := range rows {
		size := ""
		if r.Size > 0 {
			size = units.HumanSizeWithPrecision(float64(r.Size), 3)
		}
		fmt.Fprintln(t, strings.Join([]string{
			r.Service, cmp.Or(r.Image, "-"), r.Origin, cmp.Or(lock.Short(r.Digest), "-"), cmp.Or(age(r.Created, now), "-"), cmp.Or(size, "-"),
			cmp.Or(strings.Join(r.Architectures, ","), "-"), r.runningWords(),
		}, "\t"))
	}
	return t.Flush()
}

// runningWords says what tasks of a service run.
func (r imageRow) runningWords() string {
	var words []string
	for _, now := range r.Running {
		words = append(words, fmt.Sprintf("%d × %s", now.Containers, cmp.Or(lock.Short(now.Digest), "unknown digest")))
	}
	if r.Drift {
		words = append(words, "drift")
	}
	return cmp.Or(strings.Join(words, ", "), "-")
}

// age is how long ago something was, "" if that is not known.
func age(created string, now time.Time) string {
	then, err := time.Parse(time.RFC3339, created)
	if err != nil || then.After(now) {
		return ""
	}
	return units.HumanDuration(now.Sub(then))
}

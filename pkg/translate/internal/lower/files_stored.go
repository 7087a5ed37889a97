package lower

import (
	"slices"
	"strconv"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/load"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var storedFilesFeature = feature{
	name: "Large files",
	about: "Configs and bind mounts that are too large for a task definition are delivered through Amazon S3 when `compose2ecs deploy` " +
		"deploys them, up to 100 MiB and 10,000 files for each task: as one archive, named after the hash of its content, in the bucket that " +
		"is also used for large templates. A container from the image of the AWS CLI fetches it, with permission for the task role to read " +
		"this one object, before the init container unpacks it. The template that `compose2ecs template` prints is standalone, and cannot " +
		"contain such files.",
	kinds: []diag.Kind{kindStoredFiles},
	lower: lowerStoredFiles,
}

var kindStoredFiles = diag.Kind{
	Code: "C2E-stored-files", Severity: diag.Info,
	Title: "files are delivered through Amazon S3",
	Cause: "The files are too large for a task definition. The deployment uploads them to a private bucket in your account, and a " +
		"container in each task downloads them before the program starts.",
	Fix: "nothing to do; compose2ecs template prints a standalone template, so it rejects such files",
}

// downloadImage is AWS's own image of the AWS CLI (AWS Command Line Interface User
// Guide, "Running the official Amazon ECR Public or Docker images for the AWS CLI").
const downloadImage = "public.ecr.aws/aws-cli/aws-cli:2.31.23"

func lowerStoredFiles(l *lowering) {
	for _, s := range l.plan.Tasks() {
		l.archive(s)
	}
}

// archive collects the files of a task that go by S3, if there are any.
func (l *lowering) archive(s *plan.Service) {
	var files, directories []plan.File
	size := 0
	for _, c := range l.plan.Containers(s) {
		for _, f := range c.Files {
			if f.Stored {
				size += len(f.Content)
				f.Path = plan.TaskName(c.Name) + f.Path
				files = append(files, f)
			}
		}
		directories = append(directories, storedDirectories(c)...)
	}
	all := append(directories, files...)
	if len(all) == 0 {
		return
	}
	largest := slices.MaxFunc(all, func(a, b plan.File) int { return len(a.Content) - len(b.Content) })
	at := l.about(s.Name).within(largest.From).At()
	if size > load.MaxStoredBytes || len(all) > load.MaxStoredFiles {
		at.Report(kindFilesTooLarge, "each of its tasks would fetch %s in %d files and directories from Amazon S3; the maximum is %s and %d",
			inMiB(size), len(all), inMiB(load.MaxStoredBytes), load.MaxStoredFiles).
			WithHint("copy the larger files into the image, or put them on a volume")
		return
	}
	content, hash := plan.Pack(all)
	s.Archive = &plan.Archive{Image: l.pinned(downloadImage), Key: l.plan.Project + "/content/" + hash + ".tar.gz", Hash: hash, Content: content}
	if len(files) == 0 {
		at.Report(kindStoredFiles, "compose2ecs deploy delivers %d of its directories through Amazon S3", len(directories))
		return
	}
	at.Report(kindStoredFiles, "compose2ecs deploy delivers %d of its files (%s) through Amazon S3", len(files), inMiB(size))
}

// storedDirectories are the directories without files that go by S3; those that the task
// mounts are there anyway. In a tar, a slash at the end makes a directory.
func storedDirectories(c *plan.Service) []plan.File {
	var list []plan.File
	for _, d := range c.Directories {
		for _, dir := range d.Empty {
			if d.Stored && !slices.ContainsFunc(c.Places, func(p plan.Place) bool { return p.Path == dir }) {
				list = append(list, plan.File{Path: plan.TaskName(c.Name) + dir + "/", Mode: "0755", From: d.From})
			}
		}
	}
	return list
}

func inMiB(bytes int) string { return strconv.FormatFloat(float64(bytes)/(1<<20), 'f', 1, 64) + " MiB" }

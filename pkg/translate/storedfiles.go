package translate

import (
	"archive/tar"
	"bytes"
	"cmp"
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/manifest"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
)

var storedFiles = feature{
	name: "Large files",
	about: "Configs and bind mounts that are too large for a task definition go by S3 when `compose2ecs deploy` deploys them, up to 100 MiB and 10,000 files for each task: one archive, named after the hash of its content, in the bucket that large templates are in too. " +
		"A container from the image of the AWS CLI fetches it, with a right of the task role to read this one object, before the init container unpacks it. The template of `compose2ecs template` stands alone, and cannot have such files.",
	kinds:       []diag.Kind{kindStoredFiles},
	lower:       lowerStoredFiles,
	emitService: emitStoredFiles,
}

var kindStoredFiles = diag.Kind{
	Code: "C2E-stored-files", Severity: diag.Info,
	Title: "files go by S3",
	Cause: "They are too large for a task definition. The deployment puts them into a private bucket of the account, and each task fetches them before it starts.",
	Cure:  "nothing to do; compose2ecs template refuses them, since its template stands alone",
}

// An Archive is a compressed tar of the files of a task.
type Archive struct {
	Key     string // in the bucket, by its content
	Content []byte
}

const (
	// contentBucket is the parameter for the bucket.
	contentBucket cfn.LogicalID = "ContentBucket"

	// archiveDir is where the archive is while the task starts, archiveName is its name there.
	archiveDir  = "/compose2ecs/.archive"
	archiveName = archiveDir + "/files.tar.gz"

	// archiveVolume is a name that volumes of a Compose file hardly have.
	archiveVolume = "compose2ecs-archive"

	// downloadImage is AWS's own image of the AWS CLI (AWS Command Line Interface User
	// Guide, "Running the official Amazon ECR Public or Docker images for the AWS CLI").
	downloadImage = "public.ecr.aws/aws-cli/aws-cli:2.31.23"
)

func downloadContainer(s *Service) string { return taskName(s.Name) + "-download" }

func lowerStoredFiles(l *lowering) {
	for _, s := range l.plan.tasks() {
		l.archive(s)
	}
}

// archive collects the files of a task that go by S3, if there are any.
func (l *lowering) archive(s *Service) {
	var files, directories []File
	size := 0
	for _, c := range l.plan.containers(s) {
		for _, f := range c.Files {
			if f.Stored {
				size += len(f.Content)
				f.Path = taskName(c.Name) + f.Path
				files = append(files, f)
			}
		}
		directories = append(directories, storedDirectories(c)...)
	}
	all := append(directories, files...)
	if len(all) == 0 {
		return
	}
	largest := slices.MaxFunc(all, func(a, b File) int { return len(a.Content) - len(b.Content) })
	at := l.At(largest.from...)
	if size > maxStoredBytes || len(all) > maxStoredFiles {
		at.Report(kindFilesTooLarge, "service %q: what each of its tasks would fetch from S3 is %s in %d files and directories, more than %s or %d", s.Name, inMiB(size), len(all), inMiB(maxStoredBytes), maxStoredFiles).
			WithHint("copy the larger files into the image; or put them on a volume")
		return
	}
	content, hash := archive(all)
	s.Archive = &Archive{l.plan.Project + "/content/" + hash + ".tar.gz", content}
	if len(files) == 0 {
		at.Report(kindStoredFiles, "service %q: %d of its directories go by S3", s.Name, len(directories))
		return
	}
	at.Report(kindStoredFiles, "service %q: %d of its files, %s, go by S3", s.Name, len(files), inMiB(size))
}

// storedDirectories are the directories without files that go by S3; those that the task
// mounts are there anyway. In a tar, a slash at the end makes a directory.
func storedDirectories(c *Service) []File {
	var list []File
	for _, d := range c.Directories {
		for _, dir := range d.Empty {
			if d.Stored && !slices.ContainsFunc(c.Places, func(p Place) bool { return p.Path == dir }) {
				list = append(list, File{Path: taskName(c.Name) + dir + "/", Mode: "0755", from: d.from})
			}
		}
	}
	return list
}

// archives are those of all tasks.
func (p *Plan) archives() []Archive {
	var list []Archive
	for _, s := range p.Services {
		if s.Archive != nil {
			list = append(list, *s.Archive)
		}
	}
	return list
}

func inMiB(bytes int) string { return strconv.FormatFloat(float64(bytes)/(1<<20), 'f', 1, 64) + " MiB" }

// archive packs files, the same on every machine: in the order of their paths, with
// neither times nor names of users. The hash is of what is packed: how well it is
// compressed depends on the version of Go.
func archive(files []File) (content []byte, hash string) {
	slices.SortFunc(files, func(a, b File) int { return strings.Compare(a.Path, b.Path) })
	var packed bytes.Buffer
	compressed, err := gzip.NewWriterLevel(&packed, gzip.BestSpeed)
	must(err)
	sum := sha256.New()
	w := tar.NewWriter(io.MultiWriter(compressed, sum))
	for _, f := range files {
		mode, err := strconv.ParseInt(f.Mode, 8, 64)
		must(err)
		uid, gid, _ := strings.Cut(cmp.Or(f.Owner, "0:0"), ":")
		must(w.WriteHeader(&tar.Header{Name: f.Path, Mode: mode, Uid: number(uid), Gid: number(gid), Size: int64(len(f.Content)), Format: tar.FormatGNU}))
		_, err = w.Write([]byte(f.Content))
		must(err)
	}
	must(w.Close())
	must(compressed.Close())
	return packed.Bytes(), hex.EncodeToString(sum.Sum(nil))
}

// number is an owner, which is checked where it is read.
func number(text string) int {
	n, err := strconv.Atoi(text)
	must(err)
	return n
}

// must holds for what cannot fail: a buffer takes everything.
func must(err error) {
	if err != nil {
		panic(err)
	}
}

// emitStoredFiles adds the container that fetches the archive, before the one that unpacks
// it.
func emitStoredFiles(_ *Plan, s *Service, set *serviceSet) {
	if s.Archive == nil {
		return
	}
	set.e.filled(cfn.Parameter{
		ID: contentBucket, Type: "String", AllowedPattern: "[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]", ConstraintDescription: "the name of a bucket",
		Description: "Bucket of S3 that holds the files of the tasks, in the region of the stack",
	}, manifest.Parameter{ContentBucket: true}, "name")
	object := "${" + string(contentBucket) + "}/" + cfn.EscapeSub(s.Archive.Key)
	set.task.Volumes = append(set.task.Volumes, cfn.ECSVolume{Name: cfn.Of(archiveVolume)})
	download := &cfn.ECSContainerDefinition{
		Name: cfn.Of(downloadContainer(s)), Image: cfn.Of(downloadImage), Essential: cfn.Of(false),
		Command:          []cfn.String{cfn.Of("s3"), cfn.Of("cp"), cfn.Of("--only-show-errors"), cfn.Sub("s3://" + object), cfn.Of(archiveName)},
		Environment:      []cfn.ECSKeyValuePair{{Name: cfn.Of("AWS_REGION"), Value: cfn.Region}},
		MountPoints:      []cfn.ECSMountPoint{mountPoint(archiveVolume, archiveDir, false)},
		LogConfiguration: set.preparingLogs(s),
	}
	i := slices.IndexFunc(set.prepare, func(c *cfn.ECSContainerDefinition) bool {
		text, _ := c.Name.Literal()
		return text == filesContainer(s)
	})
	unpack := set.prepare[i]
	unpack.MountPoints = append(unpack.MountPoints, mountPoint(archiveVolume, archiveDir, true))
	unpack.DependsOn = append(unpack.DependsOn, cfn.ECSContainerDependency{ContainerName: download.Name, Condition: cfn.Of("SUCCESS")})
	set.prepare = slices.Insert(set.prepare, i, download)
	set.taskRole = append(set.taskRole, cfn.Statement{
		Sid: "FetchFiles", Effect: "Allow", Action: []string{"s3:GetObject"}, Resource: []cfn.String{cfn.Sub("arn:${AWS::Partition}:s3:::" + object)},
	})
}

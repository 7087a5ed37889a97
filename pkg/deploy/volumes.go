package deploy

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/efs"
	"github.com/aws/aws-sdk-go-v2/service/efs/types"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/manifest"
)

// A FileSystem is an EFS file system of a project.
type FileSystem struct {
	ID, Volume string
	Bytes      int64
	Mounted    bool // it has mount targets: some stack uses it
	Foreign    bool // its name is not one that our templates give: the retired Docker integration has the same tags
}

// FileSystems are the file systems of a project, whether a stack has them or not.
func (c *Client) FileSystems(ctx context.Context, project string) ([]FileSystem, error) {
	var found []FileSystem
	pages := efs.NewDescribeFileSystemsPaginator(c.api.EFS, &efs.DescribeFileSystemsInput{})
	for pages.HasMorePages() {
		page, err := pages.NextPage(ctx)
		if err != nil {
			return nil, problem(err, "looking for file systems")
		}
		for _, fs := range page.FileSystems {
			volume := tagValue(fs.Tags, manifest.VolumeTag)
			if tagValue(fs.Tags, manifest.ProjectTag) != project || volume == "" || fs.LifeCycleState == types.LifeCycleStateDeleting {
				continue
			}
			kept := FileSystem{ID: aws.ToString(fs.FileSystemId), Volume: volume, Mounted: fs.NumberOfMountTargets > 0}
			kept.Foreign = aws.ToString(fs.Name) != "" && !strings.HasSuffix(aws.ToString(fs.Name), " "+volume)
			if fs.SizeInBytes != nil {
				kept.Bytes = fs.SizeInBytes.Value
			}
			found = append(found, kept)
		}
	}
	slices.SortFunc(found, func(a, b FileSystem) int { return strings.Compare(a.Volume+" "+a.ID, b.Volume+" "+b.ID) })
	return found, nil
}

func tagValue(tags []types.Tag, key string) string {
	for _, t := range tags {
		if aws.ToString(t.Key) == key {
			return aws.ToString(t.Value)
		}
	}
	return ""
}

// volume attaches the file system that an earlier life of the stack left behind. Which
// one to take must not be a guess: with several, somebody has to say.
func (f *filler) volume(ctx context.Context, p manifest.Parameter) error {
	if f.stackHasFileSystem(p) {
		return nil
	}
	all, err := f.FileSystems(ctx, f.manifest.Project)
	if err != nil {
		return err
	}
	var kept []FileSystem
	for _, fs := range all {
		if (fs.Volume == p.Volume || p.Previously != "" && fs.Volume == p.Previously) &&
			!slices.ContainsFunc(f.resources, func(r Resource) bool { return r.PhysicalID == fs.ID }) {
			kept = append(kept, fs)
		}
	}
	switch {
	case len(kept) == 0:
		return nil
	case len(kept) > 1:
		f.problemf("the volume %q has several file systems from earlier stacks (%s): "+
			"set the parameter %s to one of them, or to an empty value for a new one",
			p.Volume, fileSystemIDs(kept), p.ID)
		f.done[p.ID] = true
	case kept[0].Mounted:
		f.problemf(
			"the file system %s of the volume %q is mounted by another stack: set the parameter %s to its ID to share it, or to "+
				"an empty value for a new one",
			kept[0].ID, p.Volume, p.ID)
		f.done[p.ID] = true
	case kept[0].Foreign && f.ownDirectory(p) != "":
		f.problemf("compose2ecs did not create the file system %s of the volume %q; the Docker Compose ECS integration kept the files of a "+
			"volume in the root of its file system, and the template has them in %s: "+
			"set x-aws-efs: {root_directory: /} on the volume, or, if %[3]s is right, set the parameter %[4]s to %[1]s, or to an empty value for "+
			"a new file system", kept[0].ID, p.Volume, f.ownDirectory(p), p.ID)
		f.done[p.ID] = true
	default:
		f.set(p.ID, kept[0].ID, "left behind by an earlier stack, with the data of the volume "+kept[0].Volume)
	}
	return nil
}

// ownDirectory is the directory of a volume on its file system, "" if somebody has chosen
// it: without a choice it is named after the volume.
func (f *filler) ownDirectory(p manifest.Parameter) string {
	own := "/" + cmp.Or(p.Previously, p.Volume)
	stem := strings.TrimSuffix(string(p.ID), "FilesystemId")
	for _, r := range f.request.Template.Resources() {
		directory, _ := r.Value.Get("Properties").Get("RootDirectory").Get("Path").Text()
		if strings.HasPrefix(r.Key, stem+"AccessPoint") && (directory == own || strings.HasPrefix(directory, own+"/")) {
			return own
		}
	}
	return ""
}

// stackHasFileSystem reports whether the file system of a volume is part of the stack already.
func (f *filler) stackHasFileSystem(p manifest.Parameter) bool {
	id := strings.TrimSuffix(string(p.ID), "Id")
	return slices.ContainsFunc(f.resources, func(r Resource) bool { return string(r.ID) == id && r.PhysicalID != "" })
}

func fileSystemIDs(list []FileSystem) string {
	ids := make([]string, len(list))
	for i, fs := range list {
		ids[i] = fs.ID
	}
	return strings.Join(ids, ", ")
}

// detached are the file systems of volumes that a stack uses by a parameter, and would
// use no more: because another value is given, or because the template has no volume of
// that name. The services get an empty one then, or none.
func detached(stack Stack, template *cfn.Document, given map[string]string) []Change {
	var list []Change
	for _, name := range sortedKeys(stack.Parameters) {
		before := stack.Parameters[name]
		if !strings.HasSuffix(name, "FilesystemId") || !strings.HasPrefix(before, "fs-") {
			continue
		}
		declared := slices.ContainsFunc(template.Parameters(), func(e cfn.Entry) bool { return e.Key == name })
		if after, set := given[name]; !declared || set && after != before {
			list = append(list, Change{Action: Detach, ID: cfn.LogicalID(name), Type: "AWS::EFS::FileSystem", PhysicalID: before, Kept: true})
		}
	}
	return list
}

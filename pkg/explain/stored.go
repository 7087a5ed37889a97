package explain

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/compose2ecs/compose2ecs/internal/sentence"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// A Store is a place where data is.
type Store struct {
	Name    string `json:"name"`           // of the volume
	Kind    string `json:"kind"`           // EFS, EBS, task storage, CloudWatch Logs
	Place   string `json:"place"`          // which of them, in words
	Users   []User `json:"users"`          // the services that have it
	Safety  string `json:"safety"`         // what protects it, in words
	Lasting bool   `json:"lasting"`        // it outlives a task
	Size    int    `json:"size,omitempty"` // GiB, where it is limited
}

// A User is a service with a volume at a path.
type User struct {
	Service  string `json:"service"`
	Path     string `json:"path"`
	ReadOnly bool   `json:"readOnly,omitempty"`
}

// The kinds of stores.
const (
	efs     = "EFS"
	ebs     = "EBS"
	storage = "task storage"
	logs    = "CloudWatch Logs"
)

func stores(p *plan.Plan) []Store {
	list := []Store{}
	for _, v := range p.Volumes {
		list = append(list, fileSystem(p, v))
	}
	for _, v := range p.EBSVolumes {
		list = append(list, disk(p, v))
	}
	for _, s := range p.Services {
		for _, m := range s.Mounts {
			if m.Volume == "" {
				list = append(list, taskStorage(s.Name, m.Path, m.ReadOnly))
			}
		}
		for _, dir := range s.TaskData {
			if !slices.Contains(s.MountPaths(), dir) {
				list = append(list, taskStorage(s.Name, dir, false))
			}
		}
	}
	return append(list, LogGroup(p))
}

func taskStorage(service, path string, readOnly bool) Store {
	return Store{
		Name: service + ":" + path, Kind: storage, Place: "task storage", Users: []User{{service, path, readOnly}},
		Safety: "lost when the task stops",
	}
}

func fileSystem(p *plan.Plan, v plan.Volume) Store {
	fs := p.FileSystem(v)
	s := Store{Name: v.Name, Kind: efs, Place: "EFS", Users: users(p, v.Name, plan.Mount.OnEFS), Lasting: true}
	switch {
	case fs.Unresolved != "":
		s.Place, s.Safety = "an existing EFS file system that deploy asks for", "with its own settings"
	case fs.Existing != "":
		s.Place, s.Safety = "the existing EFS file system "+fs.Existing, "with its own settings"
	default:
		s.Safety = Safety(fs)
	}
	return s
}

// Safety is what protects a file system that the stack makes. EFS encrypts it; AWS Backup
// backs it up once a day (Amazon EFS User Guide, "Automatic backups").
func Safety(fs plan.FileSystem) string {
	encrypted, backup, fate := "encrypted", "not backed up", "kept when the stack is deleted"
	if fs.KMSKey != "" {
		encrypted = "encrypted with your own key"
	}
	if fs.Backup {
		backup = "backed up daily"
	}
	if fs.Removal == "delete" {
		fate = "deleted with the stack"
	}
	return sentence.And([]string{encrypted, backup, fate})
}

// DiskSafety is what protects an EBS volume.
const DiskSafety = "encrypted; deleted with the task"

func disk(p *plan.Plan, v plan.EBSVolume) Store {
	place := "an EBS volume for each task"
	if v.Size > 0 {
		place = fmt.Sprintf("an EBS volume of %d GiB for each task", v.Size)
	}
	return Store{
		Name: v.Name, Kind: ebs, Place: place, Size: v.Size, Users: users(p, v.Name, func(m plan.Mount) bool { return m.EBS }),
		Safety: DiskSafety,
	}
}

func users(p *plan.Plan, volume string, on func(plan.Mount) bool) []User {
	list := []User{}
	for _, s := range p.Services {
		for _, m := range s.Mounts {
			if m.Volume == volume && on(m) {
				list = append(list, User{s.Name, m.Path, m.ReadOnly})
			}
		}
	}
	return list
}

// LogGroup is where what programs write goes, unless all of it goes elsewhere.
func LogGroup(p *plan.Plan) Store {
	s := Store{Name: cmp.Or(p.Logs.Group, "logs"), Kind: logs, Place: "CloudWatch Logs", Users: []User{}, Lasting: true}
	const fate = ", deleted with the stack"
	s.Safety = "kept forever" + fate
	if p.Logs.RetentionDays > 0 {
		s.Safety = "kept for " + Counted(p.Logs.RetentionDays, "day") + fate
	}
	return s
}

// text is a store in words.
func (s Store) text() string {
	var readers, writers []string
	for _, u := range s.Users {
		at := fmt.Sprintf("%s at %s", u.Service, u.Path)
		if u.ReadOnly {
			readers = append(readers, at)
		} else {
			writers = append(writers, at)
		}
	}
	slices.Sort(readers)
	slices.Sort(writers)
	return phrases(s.Place, When(len(writers) > 0, "for "+sentence.And(writers)),
		When(len(readers) > 0, "read-only for "+sentence.And(readers)), s.Safety)
}

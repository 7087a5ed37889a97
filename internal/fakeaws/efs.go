package fakeaws

import (
	"cmp"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"time"
)

// efsProtocol is REST with JSON bodies.
type efsProtocol struct{ jsonProtocol }

func (efsProtocol) operation(r *Request) string {
	path := strings.Split(strings.Trim(strings.TrimPrefix(r.Path, "/2015-02-01"), "/"), "/")
	verb := map[string]string{http.MethodGet: "Describe", http.MethodDelete: "Delete", http.MethodPost: "Create"}[r.Method]
	noun := map[string]string{
		"file-systems": "FileSystem", "mount-targets": "MountTarget", "access-points": "AccessPoint",
	}[path[0]]
	if len(path) > 2 || noun == "" {
		return verb + " " + r.Path
	}
	if verb == "Describe" {
		noun += "s"
	}
	return verb + noun
}

func (p efsProtocol) answer(r *Request, result any) (reply, error) {
	if result == nil {
		return reply{status: http.StatusNoContent}, nil
	}
	return p.jsonProtocol.answer(r, result)
}

var efsOperations = map[string]handler{
	"DescribeFileSystems":  (*Cloud).describeFileSystems,
	"DeleteFileSystem":     (*Cloud).deleteFileSystem,
	"DescribeMountTargets": (*Cloud).describeMountTargets,
	"DeleteMountTarget":    (*Cloud).deleteMountTarget,
}

// FileSystem is one of EFS.
type FileSystem struct {
	ID, Name, CreationToken string
	State                   string // available where it is not given
	Tags                    map[string]string
	Bytes                   int64
	Created                 time.Time
	MountTargets            []MountTarget
}

// MountTarget is where a file system can be mounted.
type MountTarget struct {
	ID, Subnet, IP string
	State          string // available where it is not given
}

// AddFileSystem puts a file system there.
func (c *Cloud) AddFileSystem(f FileSystem) {
	c.mu.Lock()
	defer c.mu.Unlock()
	f.State = cmp.Or(f.State, "available")
	f.Name = cmp.Or(f.Name, f.Tags["Name"])
	if f.Created.IsZero() {
		f.Created = now()
	}
	c.fileSystems = append(c.fileSystems, f)
}

// restPage cuts a list as the query of a request says.
func restPage[T any](r *Request, list []T) (part []T, o jsonObject, err error) {
	size := 100
	if n, err := strconv.Atoi(r.Query.Get("MaxItems")); err == nil {
		size = min(size, n)
	}
	part, next, err := page(list, r.Query.Get("Marker"), size)
	if err != nil {
		return nil, nil, refusal("BadRequest", "Invalid marker")
	}
	o = jsonObject{}
	put(o, "Marker", r.Query.Get("Marker"))
	put(o, "NextMarker", next)
	return part, o, nil
}

func fileSystemMissing(id string) error {
	return Fault{Status: http.StatusNotFound, Code: "FileSystemNotFound", Message: "File system '" + id + "' does not exist."}
}

func (c *Cloud) describeFileSystems(r *Request) (any, error) {
	id, token := cmp.Or(r.Query.Get("FileSystemId"), r.last("file-systems")), r.Query.Get("CreationToken")
	list := []jsonObject{}
	for _, f := range c.fileSystems {
		if (id != "" && id != f.ID) || (token != "" && token != f.CreationToken) {
			continue
		}
		tags := []jsonObject{}
		for _, k := range sortedKeys(f.Tags) {
			tags = append(tags, jsonObject{"Key": k, "Value": f.Tags[k]})
		}
		list = append(list, jsonObject{
			"FileSystemId": f.ID, "FileSystemArn": arn("elasticfilesystem", "file-system/"+f.ID), "Name": f.Name, "OwnerId": Account,
			"CreationToken": f.CreationToken, "LifeCycleState": f.State, "NumberOfMountTargets": len(f.MountTargets), "Tags": tags,
			"SizeInBytes": jsonObject{"Value": f.Bytes}, "CreationTime": epoch(f.Created), "Encrypted": true,
			"PerformanceMode": "generalPurpose",
		})
	}
	if id != "" && len(list) == 0 {
		return nil, fileSystemMissing(id)
	}
	part, o, err := restPage(r, list)
	if err != nil {
		return nil, err
	}
	o["FileSystems"] = part
	return o, nil
}

// last is the ID at the end of a path, if there is one.
func (r *Request) last(kind string) string {
	_, id, _ := strings.Cut(r.Path, "/"+kind+"/")
	return id
}

func (c *Cloud) deleteFileSystem(r *Request) (any, error) {
	id := r.last("file-systems")
	i := slices.IndexFunc(c.fileSystems, func(f FileSystem) bool { return f.ID == id })
	if i < 0 {
		return nil, fileSystemMissing(id)
	}
	if len(c.fileSystems[i].MountTargets) > 0 {
		return nil, Fault{Status: http.StatusConflict, Code: "FileSystemInUse", Message: "The file system has mount targets."}
	}
	c.fileSystems = slices.Delete(c.fileSystems, i, i+1)
	return nil, nil
}

func (c *Cloud) describeMountTargets(r *Request) (any, error) {
	id, target := r.Query.Get("FileSystemId"), r.Query.Get("MountTargetId")
	list := []jsonObject{}
	known := false
	for _, f := range c.fileSystems {
		if id != "" && id != f.ID {
			continue
		}
		known = true
		for _, m := range f.MountTargets {
			if target == "" || target == m.ID {
				list = append(list, jsonObject{
					"FileSystemId": f.ID, "MountTargetId": m.ID, "SubnetId": m.Subnet, "IpAddress": m.IP, "OwnerId": Account,
					"LifeCycleState": cmp.Or(m.State, "available"),
				})
			}
		}
	}
	if id != "" && !known {
		return nil, fileSystemMissing(id)
	}
	part, o, err := restPage(r, list)
	if err != nil {
		return nil, err
	}
	o["MountTargets"] = part
	return o, nil
}

func (c *Cloud) deleteMountTarget(r *Request) (any, error) {
	id := r.last("mount-targets")
	for i := range c.fileSystems {
		f := &c.fileSystems[i]
		if n := slices.IndexFunc(f.MountTargets, func(m MountTarget) bool { return m.ID == id }); n >= 0 {
			f.MountTargets = slices.Delete(slices.Clone(f.MountTargets), n, n+1)
			return nil, nil
		}
	}
	return nil, Fault{Status: http.StatusNotFound, Code: "MountTargetNotFound", Message: "Mount target '" + id + "' does not exist."}
}

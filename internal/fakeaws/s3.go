package fakeaws

import (
	"cmp"
	"crypto/md5" //nolint:gosec // what an ETag is
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/xml"
	"maps"
	"net/http"
	"strconv"
	"strings"
	"time"
)

// s3Protocol is REST with XML bodies. The bucket is the first part of the path, or of the host where that is one of AWS.
type s3Protocol struct{}

type bucketState struct {
	owner   string
	created time.Time
	config  map[string]string // documents by their sub-resource
	objects map[string]*storedObject
	// all that was stored while the bucket keeps versions, by version
	versions map[string]*storedObject
}

// object is what stands under a key, in one version if that is named.
func (b *bucketState) object(key, version string) *storedObject {
	if o := b.versions[version]; version != "" {
		return o
	}
	return b.objects[key]
}

type storedObject struct {
	body     []byte
	header   map[string]string
	modified time.Time
}

// locate is the bucket and the key that a request is about.
func locate(r *Request) (bucket, key string) {
	if name, _, ok := strings.Cut(r.host, ".s3."); ok {
		return name, strings.TrimPrefix(r.Path, "/")
	}
	bucket, key, _ = strings.Cut(strings.TrimPrefix(r.Path, "/"), "/")
	return bucket, key
}

// s3Resources are the documents that are put to a bucket, and the error where there is none.
var s3Resources = map[string]struct{ name, missing string }{
	"encryption":        {"BucketEncryption", "ServerSideEncryptionConfigurationNotFoundError"},
	"publicAccessBlock": {"PublicAccessBlock", "NoSuchPublicAccessBlockConfiguration"},
	"versioning":        {"BucketVersioning", ""},
	"policy":            {"BucketPolicy", "NoSuchBucketPolicy"},
	"lifecycle":         {"BucketLifecycleConfiguration", "NoSuchLifecycleConfiguration"},
	"tagging":           {"BucketTagging", "NoSuchTagSet"},
	"ownershipControls": {"BucketOwnershipControls", "OwnershipControlsNotFoundError"},
}

var s3Verbs = map[string]string{
	http.MethodGet: "Get", http.MethodPut: "Put", http.MethodDelete: "Delete", http.MethodHead: "Head", http.MethodPost: "Post",
}

func (s3Protocol) operation(r *Request) string {
	if strings.HasPrefix(r.Header.Get("X-Amz-Content-Sha256"), "STREAMING-") {
		r.Body = dechunk(r.Body)
	}
	_, key := locate(r)
	verb := s3Verbs[r.Method]
	if key != "" {
		for k := range r.Query {
			if k != "x-id" && !strings.HasPrefix(k, "X-Amz-") {
				return verb + "Object?" + k
			}
		}
		return verb + "Object"
	}
	for k := range r.Query {
		if resource, ok := s3Resources[k]; ok {
			return verb + resource.name
		}
	}
	switch {
	case r.Method == http.MethodPut:
		return "CreateBucket"
	case r.Method == http.MethodPost && r.Query.Has("delete"):
		return "DeleteObjects"
	case r.Query.Get("list-type") == "2":
		return "ListObjectsV2"
	case r.Method == http.MethodHead, r.Method == http.MethodDelete:
		return verb + "Bucket"
	}
	return verb + r.Path + "?" + strings.Join(sortedKeys(r.Query), "&")
}

// stored is an answer whose body is as it is.
type stored struct {
	header map[string]string
	body   []byte
}

func (s3Protocol) answer(_ *Request, result any) (reply, error) {
	header := map[string]string{"Content-Type": "application/xml"}
	switch result := result.(type) {
	case nil:
		return reply{status: http.StatusOK}, nil
	case int:
		return reply{status: result}, nil
	case stored:
		return reply{http.StatusOK, result.header, result.body}, nil
	}
	b, err := xml.Marshal(result)
	return reply{http.StatusOK, header, append([]byte(xml.Header), b...)}, err
}

func (s3Protocol) refuse(_ *Request, f Fault) reply {
	type s3Error struct {
		XMLName       xml.Name `xml:"Error"`
		Code, Message string
		RequestID     string `xml:"RequestId"`
	}
	status := cmp.Or(f.Status, http.StatusBadRequest)
	switch f.Code {
	case "Throttling":
		f.Code, status = "SlowDown", http.StatusServiceUnavailable
	case "InternalFailure":
		f.Code = "InternalError"
	case "ExpiredToken":
		status = http.StatusBadRequest
	}
	b, err := xml.Marshal(s3Error{Code: f.Code, Message: f.Message, RequestID: "error"})
	if err != nil {
		b = []byte(err.Error())
	}
	return reply{status, map[string]string{"Content-Type": "application/xml"}, b}
}

// s3Operations is filled in a function, as most of it is the same for each kind of document.
var s3Operations = func() map[string]handler {
	all := map[string]handler{
		"CreateBucket":  (*Cloud).createBucket,
		"HeadBucket":    inBucket(func(*bucketState, *Request, string) (any, error) { return nil, nil }),
		"DeleteBucket":  (*Cloud).deleteBucket,
		"ListObjectsV2": inBucket(listObjects),
		"HeadObject":    inBucket(getObject),
		"GetObject":     inBucket(getObject),
		"PutObject":     inBucket(putObject),
		"DeleteObject": inBucket(func(b *bucketState, _ *Request, key string) (any, error) {
			delete(b.objects, key)
			return http.StatusNoContent, nil
		}),
		"DeleteObjects": inBucket(deleteObjects),
	}
	for sub, resource := range s3Resources {
		all["Put"+resource.name] = inBucket(func(b *bucketState, r *Request, _ string) (any, error) {
			b.config[sub] = string(r.Body)
			return nil, nil
		})
		all["Get"+resource.name] = inBucket(func(b *bucketState, _ *Request, _ string) (any, error) {
			document, ok := b.config[sub]
			if !ok && resource.missing != "" {
				return nil, Fault{Status: http.StatusNotFound, Code: resource.missing, Message: "There is none."}
			}
			return stored{map[string]string{"Content-Type": "application/xml"}, []byte(cmp.Or(document, "<VersioningConfiguration/>"))}, nil
		})
		all["Delete"+resource.name] = inBucket(func(b *bucketState, _ *Request, _ string) (any, error) {
			delete(b.config, sub)
			return http.StatusNoContent, nil
		})
	}
	return all
}()

// AddBucket puts a bucket there, which may be somebody else's.
func (c *Cloud) AddBucket(name, owner string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.buckets[name] = newBucket(cmp.Or(owner, Account))
}

// KeepVersions has a bucket keep the versions of its objects.
func (c *Cloud) KeepVersions(bucket string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.buckets[bucket].config["versioning"] = "<Status>Enabled</Status>"
}

// AddObject puts an object into a bucket, which is made if need be.
func (c *Cloud) AddObject(bucket, key, body string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.buckets[bucket] == nil {
		c.buckets[bucket] = newBucket(Account)
	}
	sum := sha256.Sum256([]byte(body))
	header := map[string]string{checksumHeader: base64.StdEncoding.EncodeToString(sum[:])}
	c.buckets[bucket].objects[key] = &storedObject{body: []byte(body), modified: now(), header: header}
}

// Object returns what is in a bucket under a key.
func (c *Cloud) Object(bucket, key string) (body []byte, ok bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if b := c.buckets[bucket]; b != nil && b.objects[key] != nil {
		return b.objects[key].body, true
	}
	return nil, false
}

// RemoveObject deletes an object, as somebody else or a lifecycle rule does.
func (c *Cloud) RemoveObject(bucket, key string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if b := c.buckets[bucket]; b != nil {
		delete(b.objects, key)
	}
}

// BucketConfig returns a document as it was put to a bucket: "encryption", "policy", "publicAccessBlock", ….
func (c *Cloud) BucketConfig(bucket, resource string) (document string, ok bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if b := c.buckets[bucket]; b != nil {
		document, ok = b.config[resource]
	}
	return document, ok
}

func newBucket(owner string) *bucketState {
	return &bucketState{
		owner: owner, created: now(), config: map[string]string{}, objects: map[string]*storedObject{}, versions: map[string]*storedObject{},
	}
}

// inBucket lets a function work in a bucket that is there, and is whose the request expects it to be.
func inBucket(f func(b *bucketState, r *Request, key string) (any, error)) handler {
	return func(c *Cloud, r *Request) (any, error) {
		name, key := locate(r)
		b := c.buckets[name]
		if b == nil {
			return nil, Fault{Status: http.StatusNotFound, Code: "NoSuchBucket", Message: "The specified bucket does not exist"}
		}
		if b.owner != cmp.Or(r.Header.Get("X-Amz-Expected-Bucket-Owner"), b.owner) || b.owner != Account {
			return nil, Fault{Status: http.StatusForbidden, Code: "AccessDenied", Message: "Access Denied"}
		}
		return f(b, r, key)
	}
}

func (c *Cloud) createBucket(r *Request) (any, error) {
	name, _ := locate(r)
	if b := c.buckets[name]; b != nil && b.owner != Account {
		return nil, Fault{Status: http.StatusConflict, Code: "BucketAlreadyExists", Message: "The requested bucket name is not " +
			"available. The bucket namespace is shared by all users of the system. Please select a different name and try again."}
	} else if b == nil {
		c.buckets[name] = newBucket(Account)
	}
	return stored{header: map[string]string{"Location": "/" + name}}, nil
}

func (c *Cloud) deleteBucket(r *Request) (any, error) {
	name, _ := locate(r)
	return inBucket(func(b *bucketState, _ *Request, _ string) (any, error) {
		if len(b.objects) > 0 {
			return nil, Fault{
				Status: http.StatusConflict, Code: "BucketNotEmpty", Message: "The bucket you tried to delete is not empty",
			}
		}
		delete(c.buckets, name)
		return http.StatusNoContent, nil
	})(c, r)
}

func etag(body []byte) string {
	sum := md5.Sum(body) //nolint:gosec // what an ETag is
	return `"` + hex.EncodeToString(sum[:]) + `"`
}

func putObject(b *bucketState, r *Request, key string) (any, error) {
	if r.Header.Get("If-None-Match") == "*" && b.objects[key] != nil {
		return nil, Fault{
			Status: http.StatusPreconditionFailed, Code: "PreconditionFailed",
			Message: "At least one of the pre-conditions you specified did not hold",
		}
	}
	o := &storedObject{body: r.Body, modified: now(), header: map[string]string{}}
	for k := range r.Header {
		if k == "Content-Type" || k == checksumHeader || strings.HasPrefix(k, "X-Amz-Meta-") {
			o.header[k] = r.Header.Get(k)
		}
	}
	sum := sha256.Sum256(o.body)
	if given := o.header[checksumHeader]; given != "" && given != base64.StdEncoding.EncodeToString(sum[:]) {
		return nil, refusal("BadDigest", "The SHA256 you specified did not match the calculated checksum.")
	}
	header := map[string]string{"ETag": etag(o.body)}
	if strings.Contains(b.config["versioning"], "Enabled") {
		version := strconv.Itoa(len(b.versions) + 1)
		b.versions[version], o.header[versionHeader], header[versionHeader] = o, version, version
	}
	b.objects[key] = o
	return stored{header: header}, nil
}

const (
	checksumHeader = "X-Amz-Checksum-Sha256"
	versionHeader  = "X-Amz-Version-Id"
)

func getObject(b *bucketState, r *Request, key string) (any, error) {
	o := b.objects[key]
	if o == nil {
		return nil, Fault{Status: http.StatusNotFound, Code: "NoSuchKey", Message: "The specified key does not exist."}
	}
	header := map[string]string{
		"ETag": etag(o.body), "Content-Length": strconv.Itoa(len(o.body)), "Last-Modified": o.modified.UTC().Format(http.TimeFormat),
	}
	maps.Copy(header, o.header)
	if r.Header.Get("X-Amz-Checksum-Mode") != "ENABLED" {
		delete(header, checksumHeader)
	}
	return stored{header, o.body}, nil
}

func listObjects(b *bucketState, r *Request, _ string) (any, error) {
	type content struct {
		Key          string
		Size         int
		ETag         string
		LastModified string
	}
	type listing struct {
		XMLName               xml.Name `xml:"ListBucketResult"`
		Prefix                string
		KeyCount, MaxKeys     int
		IsTruncated           bool
		NextContinuationToken string `xml:",omitempty"`
		Contents              []content
	}
	size := 1000
	if n, err := strconv.Atoi(r.Query.Get("max-keys")); err == nil {
		size = min(size, n)
	}
	l := listing{Prefix: r.Query.Get("prefix"), MaxKeys: size}
	var all []content
	for _, k := range sortedKeys(b.objects) {
		if o := b.objects[k]; strings.HasPrefix(k, l.Prefix) {
			all = append(all, content{k, len(o.body), etag(o.body), isoTime(o.modified)})
		}
	}
	var err error
	l.Contents, l.NextContinuationToken, err = page(all, r.Query.Get("continuation-token"), size)
	l.KeyCount, l.IsTruncated = len(l.Contents), l.NextContinuationToken != ""
	return l, err
}

func deleteObjects(b *bucketState, r *Request, _ string) (any, error) {
	type object struct{ Key string }
	type result struct {
		XMLName xml.Name `xml:"DeleteResult"`
		Deleted []object
	}
	var q struct{ Object []object }
	if err := xml.Unmarshal(r.Body, &q); err != nil {
		return nil, refusal("MalformedXML", "%v", err)
	}
	for _, o := range q.Object {
		delete(b.objects, o.Key)
	}
	return result{Deleted: q.Object}, nil
}

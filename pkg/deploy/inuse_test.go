package deploy

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/ecr"
	"github.com/aws/aws-sdk-go-v2/service/ecr/types"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/attempt"
)

// A shelf is a repository in Amazon ECR, as far as tags and rules go.
type shelf struct {
	registryAPI
	images map[string]*types.ImageDetail // by digest
}

func (s *shelf) put(digest string, age time.Duration, tags ...string) {
	at := time.Now().Add(-age)
	s.images[digest] = &types.ImageDetail{ImageDigest: &digest, ImagePushedAt: &at, ImageTags: tags}
}

func (s *shelf) DescribeImages(_ context.Context, in *ecr.DescribeImagesInput, _ ...func(*ecr.Options)) (*ecr.DescribeImagesOutput, error) {
	out := &ecr.DescribeImagesOutput{}
	for _, digest := range slices.Sorted(maps.Keys(s.images)) {
		image := s.images[digest]
		wanted := in.ImageIds == nil && len(image.ImageTags) > 0
		for _, id := range in.ImageIds {
			wanted = wanted || aws.ToString(id.ImageDigest) == digest
		}
		if wanted {
			out.ImageDetails = append(out.ImageDetails, *image)
		}
	}
	return out, nil
}

func (s *shelf) BatchGetImage(_ context.Context, in *ecr.BatchGetImageInput, _ ...func(*ecr.Options)) (*ecr.BatchGetImageOutput, error) {
	return &ecr.BatchGetImageOutput{Images: []types.Image{{ImageId: &in.ImageIds[0], ImageManifest: aws.String("{}")}}}, nil
}

func (s *shelf) PutImage(_ context.Context, in *ecr.PutImageInput, _ ...func(*ecr.Options)) (*ecr.PutImageOutput, error) {
	image := s.images[aws.ToString(in.ImageDigest)]
	image.ImageTags = append(slices.Clone(image.ImageTags), aws.ToString(in.ImageTag))
	return &ecr.PutImageOutput{}, nil
}

// BatchDeleteImage deletes an image with its last tag, as ECR does.
func (s *shelf) BatchDeleteImage(_ context.Context, in *ecr.BatchDeleteImageInput, _ ...func(*ecr.Options)) (*ecr.BatchDeleteImageOutput,
	error,
) {
	for digest, image := range s.images {
		for _, id := range in.ImageIds {
			image.ImageTags = slices.DeleteFunc(slices.Clone(image.ImageTags), func(tag string) bool { return tag == aws.ToString(id.ImageTag) })
		}
		if len(image.ImageTags) == 0 {
			delete(s.images, digest)
		}
	}
	return &ecr.BatchDeleteImageOutput{}, nil
}

// A lifecycleRule is a rule of a lifecycle policy.
type lifecycleRule struct {
	RulePriority int
	Selection    struct {
		TagStatus     string
		TagPrefixList []string
		CountType     string
		CountUnit     string
		CountNumber   int
	}
	Action struct{ Type string }
}

// selects reports whether a rule is about an image: with several prefixes, one that has them all ("Lifecycle policy properties in Amazon
// ECR" in the Amazon ECR User Guide).
func (r lifecycleRule) selects(image types.ImageDetail) bool {
	switch r.Selection.TagStatus {
	case "any":
		return true
	case "untagged":
		return len(image.ImageTags) == 0
	}
	return len(image.ImageTags) > 0 && !slices.ContainsFunc(r.Selection.TagPrefixList, func(prefix string) bool {
		return !slices.ContainsFunc(image.ImageTags, func(tag string) bool { return strings.HasPrefix(tag, prefix) })
	})
}

// expired are the images that a policy takes away: rules count in their order, and an image that one is about is none for later ones.
func expired(t *testing.T, policy string, images []types.ImageDetail) []string {
	t.Helper()
	var document struct{ Rules []lifecycleRule }
	if err := json.Unmarshal([]byte(policy), &document); err != nil {
		t.Fatal(err)
	}
	slices.SortFunc(document.Rules, func(a, b lifecycleRule) int { return a.RulePriority - b.RulePriority })
	var gone []string
	taken := map[string]bool{}
	for _, rule := range document.Rules {
		if rule.Action.Type != "expire" || rule.Selection.CountType != "sinceImagePushed" || rule.Selection.CountUnit != "days" {
			t.Fatalf("the evaluator does not know %+v", rule)
		}
		for _, image := range images {
			digest := aws.ToString(image.ImageDigest)
			if taken[digest] || !rule.selects(image) {
				continue
			}
			taken[digest] = true
			if time.Since(aws.ToTime(image.ImagePushedAt)) > time.Duration(rule.Selection.CountNumber)*24*time.Hour {
				gone = append(gone, digest)
			}
		}
	}
	slices.Sort(gone)
	return gone
}

// A noShelf is the registry before the first push to a repository.
type noShelf struct{ registryAPI }

func (noShelf) DescribeImages(context.Context, *ecr.DescribeImagesInput, ...func(*ecr.Options)) (*ecr.DescribeImagesOutput, error) {
	return nil, &types.RepositoryNotFoundException{}
}

// TestReleaseNothing has nothing to say where every image came from elsewhere, so that nobody made the repository.
func TestReleaseNothing(t *testing.T) {
	t.Parallel()
	c := &Client{api: API{Registry: noShelf{}}}
	if err := c.releaseIn(t.Context(), "shop/web", nil); err != nil {
		t.Error(err)
	}
}

// imageDigest is a digest of which the first figures are a number.
func imageDigest(n int) string { return fmt.Sprintf("sha256:%016x%048d", n, 0) }

// templateWithImage is one whose image is in a repository of the project.
func templateWithImage(t *testing.T) *cfn.Document {
	t.Helper()
	template, err := cfn.Parse([]byte(`
Metadata: {Compose2ecs: {Project: shop, NoHistory: true, Parameters: [{ID: WebImage, ImageOf: web, Repository: shop/web}]}}
Parameters: {WebImage: {Type: String}}
Resources: {Logs: {Type: AWS::Logs::LogGroup}}
`))
	if err != nil {
		t.Fatal(err)
	}
	return template
}

func imageAt(n int) string { return "1.dkr.ecr.us-east-1.amazonaws.com/shop/web@" + imageDigest(n) }

// TestImagesInUseStay deploys one image after another: those that are named have no tag that a rule is about, however old they are, and
// the others go.
func TestImagesInUseStay(t *testing.T) {
	const year = 365 * 24 * time.Hour
	s := &shelf{images: map[string]*types.ImageDetail{}}
	for n := range 4 {
		s.put(imageDigest(n), year, ImageTag(imageDigest(n)))
	}
	s.put(imageDigest(8), time.Hour, ImageTag(imageDigest(8))) // somebody is about to deploy it
	s.put(imageDigest(9), year, "release")                     // not our tag
	c := &Client{api: API{Registry: s}, line: attempt.NewLine(nil), report: func(Event) {}}
	named := map[string]bool{imageDigest(0): true, imageDigest(1): true} // by the stack, and by the history
	if err := c.releaseIn(t.Context(), "shop/web", named); err != nil {
		t.Fatal(err)
	}
	if got, want := s.expired(t), []string{imageDigest(2), imageDigest(3)}; !slices.Equal(got, want) {
		t.Errorf("expired: %v, want %v", got, want)
	}
	p := &Proposal{
		ChangeSet: &ChangeSet{}, Request: Request{Template: templateWithImage(t)}, values: map[string]string{"WebImage": imageAt(3)},
	}
	if err := c.use(t.Context(), p); err != nil {
		t.Fatal(err)
	}
	if got, want := s.expired(t), []string{imageDigest(2)}; !slices.Equal(got, want) {
		t.Errorf("expired although it is to be deployed again: %v, want %v", got, want)
	}
	if got, want := s.images[imageDigest(3)].ImageTags, []string{ImageTag(imageDigest(3))}; !slices.Equal(got, want) {
		t.Errorf("tags: %v, want %v", got, want)
	}
}

func (s *shelf) expired(t *testing.T) []string {
	t.Helper()
	var images []types.ImageDetail
	for _, image := range s.images {
		images = append(images, *image)
	}
	return expired(t, lifecyclePolicy, images)
}

// TestEvaluator tests the test: what no rule is about stays, and the first rule decides.
func TestEvaluator(t *testing.T) {
	const policy = `{"rules": [
		{"rulePriority": 2, "selection": {"tagStatus": "tagged", "tagPrefixList": ["b"], "countType": "sinceImagePushed", "countUnit": "days",
			"countNumber": 1}, "action": {"type": "expire"}},
		{"rulePriority": 1, "selection": {"tagStatus": "tagged", "tagPrefixList": ["a", "b"], "countType": "sinceImagePushed",
			"countUnit": "days", "countNumber": 30}, "action": {"type": "expire"}},
		{"rulePriority": 3, "selection": {"tagStatus": "untagged", "countType": "sinceImagePushed", "countUnit": "days", "countNumber": 1},
			"action": {"type": "expire"}}]}`
	const week = 7 * 24 * time.Hour
	s := &shelf{images: map[string]*types.ImageDetail{}}
	s.put("both", week, "a1", "b1")
	s.put("one", week, "b2")
	s.put("other", week, "c")
	s.put("none", week)
	s.put("new", time.Hour)
	var images []types.ImageDetail
	for _, image := range s.images {
		images = append(images, *image)
	}
	if got, want := expired(t, policy, images), []string{"none", "one"}; !slices.Equal(got, want) {
		t.Errorf("expired: %v, want %v", got, want)
	}
}

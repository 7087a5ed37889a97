package engine

import (
	"encoding/base64"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

func passwordIn(t *testing.T, token string) string {
	t.Helper()
	text, err := base64.StdEncoding.DecodeString(token)
	_, password, ok := strings.Cut(string(text), ":")
	if err != nil || !ok {
		t.Fatalf("that is no token: %s", token)
	}
	return password
}

var byDigest = regexp.MustCompile(`^127\.0\.0\.1:\d+/shop/[a-z]+@sha256:[0-9a-f]{64}$`)

// TestDeploy builds, pushes and deploys a project with Docker's engine, and changes it.
func TestDeploy(t *testing.T) {
	u := newUser(t, engine(t), newAccount(t))
	u.run("deploy", "--yes").exits(0, "created the repository shop/web", "images", "the stack shop is deployed")
	first := u.images()
	for name, image := range first {
		if !byDigest.MatchString(image) {
			t.Errorf("%s is %s", name, image)
		}
	}
	if len(first) != 3 {
		t.Errorf("the images are %v", first)
	}
	if came := u.account.came(); len(came) != 3 {
		t.Errorf("pushed: %v", came)
	}
	u.leavesNothing()
	u.repositories()

	u.run("deploy", "--yes").exits(0, "up to date")
	if came := u.account.came(); len(came) > 0 {
		t.Errorf("nothing has changed, and pushed is %v", came)
	}

	u.write("web/text", "good bye\n")
	u.run("deploy", "--yes").exits(0, "web: 127.0.0.1", " → ", "0 to add, 1 to modify, 1 to replace, 0 to remove",
		"the stack shop is deployed")
	second := u.images()
	if got := changed(first, second); !slices.Equal(got, []string{"WebImage"}) {
		t.Errorf("changed: %v", got)
	}
	u.run("rollback", "--yes").exits(0, "web: "+first["WebImage"])
	if got := changed(first, u.images()); len(got) > 0 {
		t.Errorf("after the rollback %v differ", got)
	}
	u.run("deploy", "--yes", "--no-build").exits(0, "up to date")
	u.run("deploy", "--yes", "--no-build", "--image", "web="+second["WebImage"]).exits(0, "the stack shop is deployed")
	u.down()
}

// repositories makes sure of the settings of a repository.
func (u *user) repositories() {
	u.Helper()
	var settings struct {
		ImageTagMutability         string
		EncryptionConfiguration    struct{ EncryptionType string }
		ImageScanningConfiguration struct{ ScanOnPush bool }
		RepositoryArn              string
	}
	u.account.AWS(u.T, &settings, "ecr", "describe-repositories", "--repository-names", "shop/api", "--query", "repositories[0]")
	if settings.ImageTagMutability != "IMMUTABLE" || settings.EncryptionConfiguration.EncryptionType != "AES256" ||
		!settings.ImageScanningConfiguration.ScanOnPush {
		u.Errorf("the repository is %+v", settings)
	}
	var policy string
	u.account.AWS(u.T, &policy, "ecr", "get-lifecycle-policy", "--repository-name", "shop/api", "--query", "lifecyclePolicyText")
	if !strings.Contains(policy, `"unused-"`) {
		u.Errorf("the lifecycle policy is %s", policy)
	}
	var tags []string
	u.account.AWS(u.T, &tags, "ecr", "list-tags-for-resource", "--resource-arn", settings.RepositoryArn, "--query", "tags[].Value")
	if !slices.Contains(tags, "shop") || !slices.Contains(tags, "api") {
		u.Errorf("the repository has the tags %v", tags)
	}
	var images []string
	u.account.AWS(u.T, &images, "ecr", "list-images", "--repository-name", "shop/api", "--query", "imageIds[].imageTag")
	if len(images) != 1 || !strings.HasPrefix(images[0], "sha256-") {
		u.Errorf("the image has the tags %v", images)
	}
}

// leavesNothing makes sure that no login is left on this machine.
func (u *user) leavesNothing() {
	u.Helper()
	for _, pattern := range []string{"compose2ecs-docker-*", "compose2ecs-build-*"} {
		if left, _ := filepath.Glob(filepath.Join(os.TempDir(), pattern)); len(left) > 0 {
			u.Errorf("left behind: %v", left)
		}
	}
	if config, err := os.ReadFile(filepath.Join(u.docker.dir, "config.json")); err == nil && strings.Contains(string(config), "auth") {
		u.Errorf("Docker's settings have a login: %s", config)
	}
}

// down makes sure that the images are there until they are to go too.
func (u *user) down() {
	u.Helper()
	u.run("down", "--yes").exits(0, "the stack shop is deleted")
	var names []string
	u.account.AWS(u.T, &names, "ecr", "describe-repositories", "--query", "repositories[].repositoryName")
	if len(names) != 3 {
		u.Errorf("the repositories are %v", names)
	}
	u.run("down", "--yes", "--images").exits(5, "--delete-images-of shop")
	u.run("down", "--yes", "--images", "--delete-images-of", "shop").exits(0, "deleted the repository shop/web")
	u.account.AWS(u.T, &names, "ecr", "describe-repositories", "--query", "repositories[].repositoryName")
	if len(names) > 0 {
		u.Errorf("the repositories are still %v", names)
	}
}

package deploy

import (
	"context"
	"errors"
	"strings"
	"testing"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/ecr"
	"github.com/aws/aws-sdk-go-v2/service/ecr/types"
	v1 "github.com/google/go-containerregistry/pkg/v1"

	"github.com/compose2ecs/compose2ecs/internal/fakeregistry"
	"github.com/compose2ecs/compose2ecs/pkg/cfn"
)

// A mirroring account has repositories in Amazon ECR.
type mirroringAccount struct {
	registryAPI
	made []*ecr.CreateRepositoryInput
}

func (a *mirroringAccount) GetAuthorizationToken(context.Context, *ecr.GetAuthorizationTokenInput, ...func(*ecr.Options)) (
	*ecr.GetAuthorizationTokenOutput, error,
) {
	return &ecr.GetAuthorizationTokenOutput{AuthorizationData: []types.AuthorizationData{{AuthorizationToken: aws.String("QVdTOng=")}}}, nil
}

func (a *mirroringAccount) DescribeRepositories(_ context.Context, in *ecr.DescribeRepositoriesInput, _ ...func(*ecr.Options)) (
	*ecr.DescribeRepositoriesOutput, error,
) {
	for _, r := range a.made {
		if *r.RepositoryName == in.RepositoryNames[0] {
			return &ecr.DescribeRepositoriesOutput{Repositories: []types.Repository{{RepositoryName: r.RepositoryName}}}, nil
		}
	}
	return nil, &types.RepositoryNotFoundException{}
}

func (a *mirroringAccount) ListTagsForResource(context.Context, *ecr.ListTagsForResourceInput, ...func(*ecr.Options)) (
	*ecr.ListTagsForResourceOutput, error,
) {
	return &ecr.ListTagsForResourceOutput{Tags: a.made[0].Tags}, nil
}

func (a *mirroringAccount) CreateRepository(_ context.Context, in *ecr.CreateRepositoryInput, _ ...func(*ecr.Options)) (
	*ecr.CreateRepositoryOutput, error,
) {
	a.made = append(a.made, in)
	return &ecr.CreateRepositoryOutput{Repository: &types.Repository{RepositoryName: in.RepositoryName}}, nil
}

func (a *mirroringAccount) PutLifecyclePolicy(context.Context, *ecr.PutLifecyclePolicyInput, ...func(*ecr.Options)) (
	*ecr.PutLifecyclePolicyOutput, error,
) {
	return &ecr.PutLifecyclePolicyOutput{}, nil
}

func mirroring(t *testing.T, digests ...string) Request {
	t.Helper()
	var mirrors []string
	for _, digest := range digests {
		mirrors = append(mirrors, `{"Source":"example/shop@`+digest+`","Repository":"shop/mirror/docker.io/example/shop","Digest":"`+digest+`"}`)
	}
	template, err := cfn.Parse([]byte(`{"Metadata":{"Compose2ecs":{"Project":"shop","Mirrors":[` + strings.Join(mirrors, ",") +
		`]}},"Resources":{"Cluster":{"Type":"AWS::ECS::Cluster"}}}`))
	if err != nil {
		t.Fatal(err)
	}
	return Request{Stack: "shop", Template: template}
}

// TestMirror copies what is not there, once, by digest.
func TestMirror(t *testing.T) {
	hub, account := fakeregistry.New(), &mirroringAccount{}
	first := hub.Push(t, "example/shop:1", v1.Config{User: "1"})
	second := hub.Push(t, "example/shop:1", v1.Config{User: "2"}) // the tag has moved on
	var notices []string
	c := &Client{
		api: API{Registry: account}, region: "eu-west-1", identity: Identity{Account: "123456789012"}, Registries: hub,
		report: func(e Event) { notices = append(notices, e.(Notice).Text) },
	}
	if err := c.mirror(t.Context(), mirroring(t, first, second)); err != nil {
		t.Fatal(err)
	}
	const target = "123456789012.dkr.ecr.eu-west-1.amazonaws.com"
	asked := strings.Join(hub.Asked(), "\n")
	for _, digest := range []string{first, second} {
		if !strings.Contains(asked, "PUT "+target+"/v2/shop/mirror/docker.io/example/shop/manifests/"+ImageTag(digest)) {
			t.Errorf("%s is not copied:\n%s", digest, asked)
		}
	}
	if len(account.made) != 1 || len(notices) != 3 {
		t.Errorf("%d repositories, %q", len(account.made), notices)
	}
	made := account.made[0]
	if made.ImageTagMutability != types.ImageTagMutabilityImmutable || !made.ImageScanningConfiguration.ScanOnPush ||
		*made.Tags[0].Value != "shop" {
		t.Errorf("%+v", made)
	}
	if err := c.mirror(t.Context(), mirroring(t, first, second)); err != nil || len(notices) != 3 ||
		strings.Contains(strings.Join(hub.Asked(), "\n"), "PUT ") {
		t.Errorf("what is there is copied again: %v %q", err, notices)
	}
}

// TestMirrorFails says which image could not be copied, and from where.
func TestMirrorFails(t *testing.T) {
	hub := fakeregistry.New()
	c := &Client{
		api: API{Registry: &mirroringAccount{}}, region: "eu-west-1", identity: Identity{Account: "123456789012"}, Registries: hub,
		report: func(Event) {},
	}
	missing := "sha256:" + strings.Repeat("1", 64)
	err := c.mirror(t.Context(), mirroring(t, missing))
	var p *Problem
	if !errors.As(err, &p) || p.Message != "cannot copy example/shop@"+missing+" to Amazon ECR: there is no such image" {
		t.Error(err)
	}
	hub.Down("123456789012.dkr.ecr.eu-west-1.amazonaws.com")
	if err = c.mirror(t.Context(), mirroring(t, missing)); !errors.As(err, &p) || !strings.Contains(p.Message, "cannot be reached") {
		t.Error(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if err = c.mirror(ctx, mirroring(t, missing)); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
	if err := c.mirror(t.Context(), mirroring(t)); err != nil {
		t.Error(err)
	}
}

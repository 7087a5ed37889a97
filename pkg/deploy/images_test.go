package deploy

import (
	"slices"
	"testing"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
)

func TestMovingImages(t *testing.T) {
	template, err := cfn.Parse([]byte(`
Resources:
  A:
    Type: AWS::ECS::TaskDefinition
    Properties:
      ContainerDefinitions:
        - Image: nginx
        - Image: !Ref ApiImage
        - Image: !Sub ${AWS::AccountId}.dkr.ecr.${AWS::Region}.amazonaws.com/shop/worker:latest
        - Image: localhost:5000/shop/web:3
  B:
    Type: AWS::ECS::TaskDefinition
    Properties:
      ContainerDefinitions:
        - Image: nginx
        - Image: postgres:17
        - Image: redis@sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
        - Image: redis:latest@sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
`))
	if err != nil {
		t.Fatal(err)
	}
	p := &Proposal{
		ChangeSet: &ChangeSet{Stack: Stack{Parameters: map[string]string{"ApiImage": "example/api:latest"}}},
		Request:   Request{Template: template},
	}
	if got, want := p.MovingImages(), []string{"example/api:latest", "nginx"}; !slices.Equal(got, want) {
		t.Errorf("images that move: %v, want %v", got, want)
	}
}

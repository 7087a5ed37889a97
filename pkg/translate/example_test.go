package translate_test

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/translate"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
)

// A project that is not in a file: the environment and the directory are those that the
// options name, and never those of the process.
func ExampleTranslate() {
	project := `
name: shop
services:
  web:
    image: nginx:1.29
    ports: ["80:80"]
`
	result, err := translate.Translate(context.Background(), translate.Options{
		Files: []string{"-"},
		Stdin: strings.NewReader(project),
		Dir:   "/",
	})
	if err != nil {
		fmt.Println("not looked at:", err)
		return
	}
	if result.Document == nil {
		fmt.Println("refused:", diag.Summary(result.Findings))
		return
	}
	template := result.Document.YAML()
	fmt.Println(strings.Contains(string(template), "Type: AWS::ECS::Service"))
	for _, service := range result.Plan.Services {
		fmt.Printf("%s: %d CPU units, %d MiB\n", service.Name, service.Size.CPU, service.Size.Memory)
	}
	// Output:
	// true
	// web: 256 CPU units, 1024 MiB
}

// What is wrong with a project is no error of the call: it is in the findings, all of it at once.
func ExampleTranslate_findings() {
	project := `
name: shop
services:
  web:
    image: nginx:1.29
    privileged: true
    depends_on: [db]
`
	result, err := translate.Translate(context.Background(), translate.Options{
		Files: []string{"-"}, Stdin: strings.NewReader(project), Dir: "/",
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, finding := range result.Findings {
		if finding.Severity == diag.Error {
			fmt.Printf("line %d: %s [%s]\n", finding.Pos.Line, finding.Message, finding.Code)
		}
	}
	fmt.Println("a template:", result.Document != nil)
	// Output:
	// line 6: service "web": privileged containers do not run on Fargate [C2E-privileged]
	// line 7: service "web" needs service "db", which is not defined [C2E-reference]
	// a template: false
}

// What keeps a project from being looked at is an error. ErrInput is what the user can mend.
func ExampleTranslate_errors() {
	_, err := translate.Translate(context.Background(), translate.Options{Files: []string{"missing.yaml"}, Dir: "/"})
	fmt.Println(errors.Is(err, translate.ErrInput), err)
	// Output:
	// true file missing.yaml does not exist
}

// The name of the stack is that of the project.
func ExampleProjectName() {
	name, err := translate.ProjectName(context.Background(), translate.Options{Environ: []string{"COMPOSE_PROJECT_NAME=shop"}})
	fmt.Println(name, err)
	// Output: shop <nil>
}

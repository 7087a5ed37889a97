package overlayfile

import (
	"encoding/base64"
	"fmt"
	"regexp"
	"runtime"
	"strings"
	"testing"

	"github.com/compose2ecs/compose2ecs/pkg/translate"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// TestForms generates values of the form that an example or a variable asks for, the same one for all variables that have the example.
func TestForms(t *testing.T) {
	file := madeOf(t, map[string]string{
		"compose.yaml": "name: shop\nservices:\n" +
			"  app: {image: example/app:1, environment: {APP_TOKEN: \"${TOKEN}\", ENCRYPTION_KEY: ChangeMeWithGeneratedBase64Key, " +
			"AIRFLOW__CORE__FERNET_KEY: replace-me, OWN_TOKEN: changeme}}\n" +
			"  worker: {image: example/app:1, environment: {API_TOKEN: \"${TOKEN}\"}}\n",
		".env": "TOKEN=ChangeMe_UUIDv4\n",
	})
	text := string(file.Content)
	for _, line := range []string{
		"      APP_TOKEN: app_token\n", "      API_TOKEN: app_token\n", "x-aws-template: '{app_token_1}-0000-4000-8000-{app_token_2}'\n",
		"      ENCRYPTION_KEY: encryption_key\n", "x-aws-template: '{encryption_key_digits}A='\n",
		"x-aws-template: '{airflow__core__fernet_key_digits}A='\n",
	} {
		if !strings.Contains(text, line) {
			t.Errorf("no %q\n%s", line, text)
		}
	}
	if open := strings.Join(file.Open, "\n"); !strings.HasSuffix(open, "choose your own for OWN_TOKEN") || len(seriousOf(file.Findings)) > 0 {
		t.Errorf("%s\n%v", open, file.Findings)
	}
}

// TestFormsElsewhere leaves an example alone that stands in something else too, or that is no credential.
func TestFormsElsewhere(t *testing.T) {
	for _, service := range []string{
		"command: serve --token ChangeMe_UUIDv4, environment: {APP_TOKEN: ChangeMe_UUIDv4}",
		"healthcheck: {test: \"wget -qO- http://localhost/?key=ChangeMe_UUIDv4\"}, environment: {APP_TOKEN: ChangeMe_UUIDv4}",
		"environment: {APP_TOKEN: ChangeMe_UUIDv4, APP_URL: \"http://app/?token=ChangeMe_UUIDv4\"}",
		"environment: {CONNECTOR_ID: ChangeMe_UUIDv4}",
		"environment: {ADMIN_PASSWORD: ChangeMe_Base64}",
		"environment: {SLACK_TOKEN: ChangeMe_UUIDv4}",
		"environment: {STRIPE_ENCRYPTION_KEY: ChangeMe_Base64}",
		"environment: {SIGNING_PRIVATE_KEY_SECRET: ChangeMe_Base64}",
		"environment: {SIGNING_SECRET: replace-with-base64-p8}",
		"environment: {SHOP_API_KEY: ChangeMe_UUIDv4}",
		"environment: {APP_TOKEN: ChangeMe_UUIDv4, NOTION_TOKEN: ChangeMe_UUIDv4}",
		"environment: {APP_TOKEN: 8215614c-7139-422e-b825-b20fd2a13a23}",
	} {
		file := made(t, "name: shop\nservices:\n  app: {image: example/app:1, "+service+"}\n")
		if text := string(file.Content); strings.Contains(text, "x-aws-template") {
			t.Errorf("%s\n%s", service, text)
		}
	}
}

// TestFormsAreValid makes values of the forms from digits.
func TestFormsAreValid(t *testing.T) {
	digits := strings.Repeat("0123456789abcdef", 8)
	for form, valid := range map[string]func(value string) bool{
		formUUID: regexp.MustCompile(`^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$`).MatchString,
		formBase64: func(value string) bool {
			key, err := base64.StdEncoding.Strict().DecodeString(value)
			return err == nil && len(key) == 32
		},
		formFernet: func(value string) bool {
			key, err := base64.URLEncoding.Strict().DecodeString(value)
			return err == nil && len(key) == 32
		},
		formLaravel: func(value string) bool {
			key, err := base64.StdEncoding.Strict().DecodeString(strings.TrimPrefix(value, "base64:"))
			return err == nil && len(key) == 32 && strings.HasPrefix(value, "base64:")
		},
	} {
		d := &draft{secrets: map[string]generated{}, names: &translate.Names{}}
		value := d.secrets[d.formSecret("APP_TOKEN", form)].Template
		for name, s := range d.secrets {
			value = strings.ReplaceAll(value, "{"+name+"}", digits[:s.Digits])
		}
		if !valid(value) {
			t.Errorf("%s: %s", form, value)
		}
	}
}

// TestLaravelExample makes the key of Laravel where an example stands behind its encoding, but not in place of a key.
func TestLaravelExample(t *testing.T) {
	for example, want := range map[string]bool{
		"base64:changeme": true, "base64:CHANGE_ME": true, "base64:replace-me-with-a-key": true, "base64:<key>": true,
		"base64:RGhXc3JUZ0pZb2xIeFd5c1VtRHFZcFZrTmJ0UmVTYWg=": false,
	} {
		file := made(t, "name: shop\nservices:\n  app: {image: example/app:1, environment: {APP_KEY: \""+example+"\"}}\n")
		if got := strings.Contains(string(file.Content), "x-aws-template: base64:{app_key_digits}A=\n"); got != want {
			t.Errorf("%s\n%s", example, file.Content)
		}
	}
}

// TestGrowthOfForms reads many examples. It counts what is allocated, which grows as their number does.
func TestGrowthOfForms(t *testing.T) {
	allocated := func(examples int) float64 {
		var p plan.Plan
		s := &plan.Service{Name: "app"}
		for i := range examples {
			s.Container.Environment = append(s.Container.Environment, plan.Variable{
				Name: fmt.Sprintf("K%d_ENCRYPTION_KEY", i), Value: fmt.Sprintf("replace-with-base64-%04d", i),
			})
		}
		p.Services = append(p.Services, s)
		d := &draft{secrets: map[string]generated{}, names: &translate.Names{}, services: map[string]*block{"app": {}}}
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		d.replaceForms(&p)
		runtime.ReadMemStats(&after)
		if len(d.secrets) != 2*examples {
			t.Errorf("%d secrets of %d examples", len(d.secrets), examples)
		}
		return float64(after.TotalAlloc - before.TotalAlloc)
	}
	allocated(10) // and what is made once
	if ratio := allocated(300) / allocated(30); ratio > 15 {
		t.Errorf("ten times as many examples allocate %.1f times as much", ratio)
	}
}

package fakeaws

import (
	"maps"
	"slices"
)

var stsOperations = map[string]handler{
	"GetCallerIdentity": func(*Cloud, *Request) (any, error) {
		return struct{ Arn, UserId, Account string }{CallerARN, "AROAEXAMPLE:me", Account}, nil
	},
}

var secretsOperations = map[string]handler{
	"DeleteSecret":   (*Cloud).deleteSecret,
	"GetSecretValue": (*Cloud).getSecretValue,
	"ListSecrets":    (*Cloud).listSecrets,
}

// SetSecret gives a secret a value. The ID is its name or its ARN, whichever is asked for.
func (c *Cloud) SetSecret(id, value string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.secrets[id] = value
}

func (c *Cloud) getSecretValue(r *Request) (any, error) {
	q, err := decode[struct {
		ID string `json:"SecretId"`
	}](r)
	if err != nil {
		return nil, err
	}
	value, ok := c.secrets[q.ID]
	if !ok {
		return nil, refusal("ResourceNotFoundException", "Secrets Manager can't find the specified secret.")
	}
	return jsonObject{
		"ARN": arn("secretsmanager", "secret:"+q.ID), "Name": q.ID, "SecretString": value,
		"VersionId": "00000000-0000-0000-0000-000000000001", "VersionStages": []string{"AWSCURRENT"},
	}, nil
}

// AddSecret adds a secret with tags, and returns its ARN.
func (c *Cloud) AddSecret(name string, tags map[string]string) string {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.tagged[arn("secretsmanager", "secret:"+name)] = tags
	return arn("secretsmanager", "secret:"+name)
}

// listSecrets takes no notice of filters.
func (c *Cloud) listSecrets(*Request) (any, error) {
	list := []jsonObject{}
	for _, id := range slices.Sorted(maps.Keys(c.tagged)) {
		tags := []jsonObject{}
		for _, key := range slices.Sorted(maps.Keys(c.tagged[id])) {
			tags = append(tags, jsonObject{"Key": key, "Value": c.tagged[id][key]})
		}
		list = append(list, jsonObject{"ARN": id, "Tags": tags})
	}
	return jsonObject{"SecretList": list}, nil
}

func (c *Cloud) deleteSecret(r *Request) (any, error) {
	q, err := decode[struct {
		ID string `json:"SecretId"`
	}](r)
	delete(c.tagged, q.ID)
	return jsonObject{"ARN": q.ID}, err
}

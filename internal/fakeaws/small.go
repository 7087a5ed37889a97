package fakeaws

var stsOperations = map[string]handler{
	"GetCallerIdentity": func(*Cloud, *Request) (any, error) {
		return struct{ Arn, UserId, Account string }{CallerARN, "AROAEXAMPLE:me", Account}, nil
	},
}

var secretsOperations = map[string]handler{
	"GetSecretValue": (*Cloud).getSecretValue,
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

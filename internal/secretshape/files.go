package secretshape

import (
	"path"
	"slices"
	"strings"
)

// File reports whether a file holds the credentials of a person or a machine, by its name and
// the directory that it lies in: those of AWS and other clouds, of SSH, of registries, of
// clusters, of Git, the state of Terraform.
func File(name string) bool {
	name = path.Clean(strings.ReplaceAll(name, `\`, "/"))
	base, dir := path.Base(name), path.Base(path.Dir(name))
	return slices.Contains(credentialFiles, base) || slices.Contains(credentialPaths, dir+"/"+base) ||
		slices.Contains(strings.Split(path.Dir(name), "/"), ".ssh") || privateKeyFile(base) ||
		strings.HasSuffix(base, ".tfstate") || strings.HasSuffix(base, ".tfstate.backup") || strings.HasSuffix(base, ".kdbx")
}

// Directory reports whether all that is in a directory belongs to the credentials of a
// person, or to Git, whose configuration may hold the token of a pipeline.
func Directory(name string) bool {
	return slices.Contains([]string{".git", ".ssh", ".aws", ".gnupg", ".azure", ".kube", ".docker", "gcloud", ".terraform.d"}, path.Base(name))
}

var credentialFiles = []string{
	".netrc", "_netrc", ".git-credentials", ".npmrc", ".yarnrc.yml", ".pypirc", ".dockercfg", ".dockerconfigjson", ".pgpass", ".my.cnf",
	".terraformrc", "terraform.rc", "credentials.tfrc.json", "kubeconfig", ".kubeconfig", ".s3cfg", ".boto",
	"application_default_credentials.json", "accessTokens.json", ".vault-token",
}

var credentialPaths = []string{
	".aws/credentials", ".aws/config", ".docker/config.json", ".kube/config", ".azure/azureProfile.json", ".config/hub", "gh/hosts.yml",
	".cargo/credentials", ".cargo/credentials.toml", ".gem/credentials", ".bundle/config", ".m2/settings.xml", ".gradle/gradle.properties",
	".composer/auth.json", "gcloud/credentials.db", "gcloud/access_tokens.db", ".config/rclone.conf", "rclone/rclone.conf",
}

// privateKeyFile reports whether a file has one of the names that ssh-keygen gives to keys.
func privateKeyFile(base string) bool {
	return slices.Contains([]string{"id_rsa", "id_dsa", "id_ecdsa", "id_ed25519", "id_ecdsa_sk", "id_ed25519_sk"}, base)
}

package lower

import (
	"path"
	"slices"
	"strconv"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
)

// (Microsoft Learn, "Safe storage of app secrets in development in ASP.NET Core" and "Hosting ASP.NET Core images with Docker Compose
// over HTTPS")
var (
	kindDotNetMount = diag.Kind{
		Code: "C2E-dotnet-mount", Severity: diag.Warning,
		Title: "service lacks .NET development files", Titles: "services lack .NET development files", OfService: true,
		Cause: "Visual Studio mounts the developer's user secrets and the development certificate for localhost. Neither belongs on AWS: " +
			"secrets come from Secrets Manager, and the certificate is on the load balancer.",
		Fix: "use x-aws-secrets to set the secrets that the program needs",

		Together: ".NET development files of these services are left out: %s",
		Several:  "use x-aws-secrets to set the secrets that each program needs",
	}
	kindDotNetHTTPS = diag.Kind{
		Code: "C2E-dotnet-https", Severity: diag.Warning,
		Title: ".NET web server has no certificate",
		Cause: "Kestrel exits if it is configured for HTTPS but finds no certificate. The development certificate for localhost is left out.",
		Fix:   "set ASPNETCORE_URLS: http://+:8080, and publish that port",

		Breaks: true, Stops: true, Together: ".NET web servers are configured for HTTPS but have no certificate: %s",
	}
)

// dotNetDirectories are those in a home directory in which .NET keeps certificates and user secrets.
var dotNetDirectories = []string{dotNetCertificates, "/.microsoft/usersecrets"}

const dotNetCertificates = "/.aspnet/https"

// isOfDeveloper reports whether a mount has what .NET keeps for a developer, wherever the machine keeps it.
func (b bind) isOfDeveloper() bool { return slices.ContainsFunc(dotNetDirectories, b.endsWith) }

// endsWith reports whether a mount leads from or to a directory of this name.
func (b bind) endsWith(dir string) bool {
	return strings.HasSuffix(strings.ToLower(path.Clean(b.mount.Target)), dir) || strings.HasSuffix(strings.ToLower(b.source), dir)
}

// reportOfDeveloper says that such a mount is left out, and if the web server does not start without it.
func (b bind) reportOfDeveloper(l *lowering, shown string) {
	left := b.at.Report(kindDotNetMount, "%s is left out", shown).Of(b.service.Name, "")
	if b.endsWith(dotNetCertificates) {
		left.WithHint("make sure that the program starts without HTTPS (the load balancer has the certificate)").
			OrOfSeveral("make sure that each program starts without HTTPS (the load balancer has the certificate)")
	}
	urls := valueOr(b.config.Environment["ASPNETCORE_URLS"], "")
	if b.endsWith(dotNetCertificates) && strings.Contains(urls, "https:") {
		l.about(b.service.Name).within(l.variable(b.service.Name, "ASPNETCORE_URLS")).At().
			Report(kindDotNetHTTPS, "ASPNETCORE_URLS requests HTTPS, but there is no certificate").
			WithHint("%s", b.withoutHTTPS(urls)).Of(b.service.Name, "")
	}
}

// withoutHTTPS is how the web server gets along without a certificate: with the address for HTTP that it has, or another one. The port to
// which it would redirect has to go too.
func (b bind) withoutHTTPS(urls string) string {
	if !kestrelURL.MatchString(urls) {
		return kindDotNetHTTPS.Fix
	}
	kept := slices.DeleteFunc(strings.Split(urls, ";"), func(address string) bool { return !strings.HasPrefix(address, "http://") })
	const redirect = "ASPNETCORE_HTTPS_PORT"
	advice := "set ASPNETCORE_URLS: " + strings.Join(kept, ";")
	if len(kept) > 1 {
		advice = "set ASPNETCORE_URLS: " + strconv.Quote(strings.Join(kept, ";"))
	}
	if b.config.Environment[redirect] != nil {
		advice += ", and remove " + redirect
	}
	return advice
}

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddAuthentication().AddCookie(options =>
{
    // options.Cookie.SecurePolicy = CookieSecurePolicy.Always;
    options.Cookie.HttpOnly = true;
    options.Cookie.SecurePolicy = CookieSecurePolicy.Always;
});

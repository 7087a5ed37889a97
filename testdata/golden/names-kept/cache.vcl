vcl 4.1;

backend default {
  .host = "api";
  .port = "3000";
}

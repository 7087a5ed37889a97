export default {server: {allowedHosts: ["shop.example.com"]}}

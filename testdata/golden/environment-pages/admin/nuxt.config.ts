export default defineNuxtConfig({
  runtimeConfig: {
    public: {
      api: 'http://localhost:8000',
    },
  },
})

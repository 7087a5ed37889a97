export const api = import.meta.env.PROD ? '/api' : 'http://localhost:8000'

import axios from 'axios'

export const products = () => axios.get('http://localhost:8000/products')

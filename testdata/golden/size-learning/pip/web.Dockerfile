FROM node:22
RUN npm ci
CMD ["node", "web.js"]

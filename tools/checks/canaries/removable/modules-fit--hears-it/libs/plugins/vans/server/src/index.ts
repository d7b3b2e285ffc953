const manifest = { id: 'vans', needs: [], permissions: {}, emits: [{ name: 'vans.left.v1' }], listens: [], jobs: [] };

export const vansModule = { manifest };

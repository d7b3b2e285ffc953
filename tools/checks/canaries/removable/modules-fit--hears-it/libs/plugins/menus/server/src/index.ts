const manifest = { id: 'menus', needs: [], permissions: {}, emits: [], listens: [{ name: 'vans.left.v1' }], jobs: [] };

export const menusModule = { manifest };

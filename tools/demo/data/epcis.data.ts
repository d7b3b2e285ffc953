/** SIREN numbers of the intercommunalities named by the demo (INSEE administrative division). */
export const EPCI = {
  deuxBaies: '200069029',
  septVallees: '200044030',
  hautPays: '200069235',
  ponthieuMarquenterre: '200070936',
  desvresSamer: '200018083',
  boulonnais: '246200729',
  ternois: '200069672',
  saintOmer: '200069037',
  lumbres: '246201016',
} as const;

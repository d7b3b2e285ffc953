import type { StoredApplication } from '../../persistence/applications';
import type { ParticipationRecord } from '../../persistence/participations';

/** An application, checked when it was submitted, as the territory writes an organisation. */
export function admittedRecord({ id, part, kind, content, commune }: StoredApplication): ParticipationRecord {
  const { name, siret, families, labels, email, phone, bringsToHub, address, accessNotes } = content;
  return {
    id,
    part,
    kind: part === 'buyer' ? kind : null,
    name: name!,
    siret,
    family: part === 'producer' ? (families[0] ?? null) : null,
    labels,
    email,
    phone,
    bringsToHub,
    site: {
      name: name!,
      address,
      inseeCode: content.inseeCode!,
      commune: commune!,
      latitude: content.latitude!,
      longitude: content.longitude!,
      approximate: content.precision === 'municipality',
      windows: content.windows,
      loadingPlace: accessNotes,
    },
  };
}

import schema from '../../../libs/plugins/vans/contract/src/vans.graphql';

process.stdout.write(schema);
